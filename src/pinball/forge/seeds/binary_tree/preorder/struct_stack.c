/* ---
algorithm: preorder
structure: binary_tree
method: stack kept in a struct on the heap
time: O(n)
space: O(1)
call: print_preorder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct _tree {
    int value;
    struct _tree *left;
    struct _tree *right;
} tree;

typedef struct {
    tree *items[1024];
    int size;
} stack;

void print_preorder(tree *root) {
    stack *s = malloc(sizeof(stack));
    if (s == NULL) {
        return;
    }
    s->size = 0;
    tree *t = root;
    while (1) {
        while (t != NULL) {
            printf("%d ", t->value);
            s->items[s->size] = t;
            s->size += 1;
            t = t->left;
        }
        if (s->size == 0) {
            break;
        }
        s->size -= 1;
        t = s->items[s->size]->right;
    }
    printf("\n");
    free(s);
}
