// inputs: [4, 2, 6] | [7] | [4, 2, 6, 1] | [1, null, 2]
#include <stddef.h>

struct tnode {
    int key;
    struct tnode *left, *right;
};

int bst_minimum(const struct tnode *root) {
    while ([[??cond|root->left != NULL]]) [[??stmt|root = root->left;]]
    return [[??expr|root->key]];
}
