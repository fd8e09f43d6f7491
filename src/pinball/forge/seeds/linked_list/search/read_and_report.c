/* ---
algorithm: search
structure: linked_list
method: program that reads a list and a key and prints the place
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int info;
    struct node *link;
};

int main(void) {
    struct node *start = NULL, *last = NULL;
    int n, key, place;

    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) {
        struct node *t = malloc(sizeof(struct node));
        if (t == NULL) return 1;
        if (scanf("%d", &t->info) != 1) return 1;
        t->link = NULL;
        if (start == NULL) start = t;
        else last->link = t;
        last = t;
    }
    if (scanf("%d", &key) != 1) return 1;

    place = -1;
    int i = 0;
    for (struct node *p = start; p != NULL; p = p->link, i++) {
        if (p->info == key) {
            place = i;
            break;
        }
    }
    printf("%d\n", place);

    while (start != NULL) {
        struct node *t = start->link;
        free(start);
        start = t;
    }
    return 0;
}
