// inputs: [4, 2, 6] | [] | [7] | [4, 2, 6, 1] | [1, null, 2, null, 3]
#include <stddef.h>

struct tree {
    int key;
    struct tree *left, *right;
};

struct tree *mirror(struct tree *root) {
    if ([[??cond|root != NULL]]) {
        struct tree *kept = [[??expr|root->left]];
        root->left = mirror([[??expr|root->right]]);
        [[??stmt|root->right = mirror(kept);]]
    }
    return root;
}
