/* ---
algorithm: count
structure: binary_tree
method: breadth first, the end of the queue is the number
time: O(n)
space: O(1)
call: countNodes(tree(t)) -> return
--- */
#include <stddef.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int countNodes(struct TreeNode *root) {
    struct TreeNode *queue[1100];
    int head = 0, tail = 0;
    if (root == NULL) return 0;
    queue[tail++] = root;
    while (head < tail) {
        struct TreeNode *node = queue[head++];
        if (node->left != NULL) queue[tail++] = node->left;
        if (node->right != NULL) queue[tail++] = node->right;
    }
    return tail;
}
