/* ---
algorithm: search
structure: binary_tree
method: looks at all nodes, the order is not used
time: O(n)
space: O(n)
call: contains(tree(t), k) -> return
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

int contains(struct Node *node, int target)
{
    if (node == NULL) {
        return 0;
    }
    if (node->data == target) {
        return 1;
    }
    if (contains(node->left, target)) {
        return 1;
    }
    return contains(node->right, target);
}
