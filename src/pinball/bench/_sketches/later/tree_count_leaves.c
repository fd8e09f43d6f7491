// inputs: [4, 2, 6] | [] | [7] | [4, 2, 6, 1] | [1, null, 2]
#include <stddef.h>

struct tnode {
    int key;
    struct tnode *left, *right;
};

int leaves(const struct tnode *root) {
    if (root == NULL) return [[??|0]];
    if (root->left == NULL && [[??cond|root->right == NULL]]) return [[??|1]];
    return leaves(root->left) [[??op|+]] leaves([[??expr|root->right]]);
}
