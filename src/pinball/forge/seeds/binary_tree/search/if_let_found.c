/* ---
algorithm: search
structure: binary_tree
method: recursion, left result before right, the order decides with logical operators
time: O(n)
typical: O(log n)
space: O(n)
call: isPresent(tree(t), k) -> return
--- */
#include <stdbool.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

bool isPresent(TreeNode *root, int val) {
    return root
        && (val == root->val
            || (val < root->val && isPresent(root->left, val))
            || (val > root->val && isPresent(root->right, val)));
}
