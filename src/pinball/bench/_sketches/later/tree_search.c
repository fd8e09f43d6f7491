// inputs: [4, 2, 6], 6 | [], 1 | [4, 2, 6], 3 | [7], 7
#include <stddef.h>

struct tnode {
    int key;
    struct tnode *left, *right;
};

int bst_contains(const struct tnode *root, int key) {
    while ([[??cond|root != NULL]]) {
        if (key == root->key) return [[??|1]];
        root = key [[??cmp|<]] root->key ? [[??expr|root->left]] : root->right;
    }
    return 0;
}
