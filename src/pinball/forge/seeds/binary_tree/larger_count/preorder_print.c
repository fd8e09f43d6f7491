/* ---
algorithm: larger_count
structure: binary_tree
method: stack, prints the number
time: O(n)
space: O(1)
call: report(tree(t), k) -> stdout
--- */
#include <stdio.h>

struct Tree {
    int value;
    struct Tree *left, *right;
};

void report(struct Tree *root, int limit) {
    struct Tree *stack[1100];
    int size = 0, larger = 0;
    if (root) stack[size++] = root;
    while (size > 0) {
        struct Tree *t = stack[--size];
        if (t->value > limit) larger++;
        if (t->right) stack[size++] = t->right;
        if (t->left) stack[size++] = t->left;
    }
    printf("%d values are larger\n", larger);
}
