/* ---
algorithm: inorder
structure: binary_tree
method: makes the lists of both subtrees and joins them
time: O(n^2)
typical: O(n log n)
space: O(n)
call: traversal(tree(t)) -> list(return)
--- */
#include <stdlib.h>

struct Tree {
    int value;
    struct Tree *left;
    struct Tree *right;
};

struct List {
    int value;
    struct List *next;
};

static struct List *single(int value) {
    struct List *list = malloc(sizeof(struct List));
    if (!list) exit(1);
    list->value = value;
    list->next = NULL;
    return list;
}

static struct List *concat(struct List *first, struct List *second) {
    struct List *p = first;
    if (first == NULL) return second;
    while (p->next != NULL) p = p->next;
    p->next = second;
    return first;
}

struct List *traversal(struct Tree *tree) {
    struct List *left, *right, *middle;
    if (tree == NULL) return NULL;
    left = traversal(tree->left);
    right = traversal(tree->right);
    middle = single(tree->value);
    return concat(left, concat(middle, right));
}
