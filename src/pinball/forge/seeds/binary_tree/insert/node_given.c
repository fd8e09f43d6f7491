/* ---
algorithm: insert
structure: binary_tree
method: the node is made first and given to a recursive function
time: O(n)
typical: O(log n)
space: O(n)
call: insertValue(&tree(t), k) -> tree(t)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct bintree {
    int value;
    struct bintree *left;
    struct bintree *right;
} bintree;

int attach(bintree **root, bintree *fresh) {
    if (*root == NULL) {
        *root = fresh;
        return 1;
    }
    if (fresh->value == (*root)->value) return 0;
    if (fresh->value < (*root)->value) return attach(&(*root)->left, fresh);
    return attach(&(*root)->right, fresh);
}

void insertValue(bintree **root, int value) {
    bintree *fresh = malloc(sizeof(bintree));
    if (fresh == NULL) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    fresh->value = value;
    fresh->left = NULL;
    fresh->right = NULL;
    if (!attach(root, fresh)) free(fresh);
}
