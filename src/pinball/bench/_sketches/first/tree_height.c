// inputs: [4, 2, 6] | [] | [7] | [4, 2, 6, 1] | [1, null, 2, null, 3]
#include <stddef.h>

struct tree {
    int key;
    struct tree *left, *right;
};

int height(struct tree *root) {
    if (root == NULL) return [[??|0]];
    int l = height([[??expr|root->left]]);
    int r = height([[??expr|root->right]]);
    return (l [[??cmp|>]] r ? l : r) + [[??|1]];
}
