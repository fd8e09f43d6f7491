/* ---
algorithm: level_sums
structure: binary_tree
method: queue, one round for each level
time: O(n)
space: O(1)
call: levelSums(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int *levelSums(struct TreeNode *root, int *returnSize) {
    struct TreeNode **queue = malloc(1100 * sizeof(struct TreeNode *));
    int *sums = malloc(1100 * sizeof(int));
    int head = 0, tail = 0;
    if (!queue || !sums) exit(1);
    *returnSize = 0;
    if (root) queue[tail++] = root;
    while (head < tail) {
        int width = tail - head;
        int sum = 0;
        for (int i = 0; i < width; i++) {
            struct TreeNode *node = queue[head++];
            sum += node->val;
            if (node->left) queue[tail++] = node->left;
            if (node->right) queue[tail++] = node->right;
        }
        sums[(*returnSize)++] = sum;
    }
    free(queue);
    return sums;
}
