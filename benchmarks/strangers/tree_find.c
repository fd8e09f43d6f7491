#include <stdio.h>
#include <stdlib.h>

struct Tree {
    int id;
    struct Tree *children[2];
};

struct Tree *leaf(int id) {
    struct Tree *t = calloc(1, sizeof *t);
    t->id = id;
    return t;
}

struct Tree *find(struct Tree *t, int id) {
    if (!t || t->id == id)
        return t;
    struct Tree *found = find(t->children[0], id);
    if (found)
        return found;
    return find(t->children[1], id);
}

void printPre(struct Tree *t) {
    if (!t)
        return;
    printf("%d\n", t->id);
    for (int i = 0; i < 2; i++)
        printPre(t->children[i]);
}

int main() {
    struct Tree *t = leaf(1);
    t->children[0] = leaf(2);
    t->children[1] = leaf(3);
    t->children[1]->children[0] = leaf(4);
    printPre(t);
    printf("%s\n", find(t, 4) ? "found" : "not found");
    printf("%s\n", find(t, 5) ? "found" : "not found");
    return 0;
}
