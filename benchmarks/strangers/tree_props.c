#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int maxDepth(struct TreeNode* root) {
    if (root == NULL) return 0;
    int left = maxDepth(root->left);
    int right = maxDepth(root->right);
    return (left > right ? left : right) + 1;
}

static bool check(struct TreeNode* root, long low, long high) {
    if (root == NULL) return true;
    if (root->val <= low || root->val >= high) return false;
    return check(root->left, low, root->val) && check(root->right, root->val, high);
}

bool isValidBST(struct TreeNode* root) {
    return check(root, LONG_MIN, LONG_MAX);
}

struct TreeNode* invertTree(struct TreeNode* root) {
    if (root == NULL) return NULL;
    struct TreeNode* tmp = invertTree(root->left);
    root->left = invertTree(root->right);
    root->right = tmp;
    return root;
}

bool isSameTree(struct TreeNode* p, struct TreeNode* q) {
    if (p == NULL && q == NULL) return true;
    if (p == NULL || q == NULL) return false;
    if (p->val != q->val) return false;
    return isSameTree(p->left, q->left) && isSameTree(p->right, q->right);
}

static void walk(struct TreeNode* root, int* k, int* ans) {
    if (root == NULL || *k == 0) return;
    walk(root->left, k, ans);
    if (*k > 0 && --(*k) == 0) {
        *ans = root->val;
        return;
    }
    walk(root->right, k, ans);
}

int kthSmallest(struct TreeNode* root, int k) {
    int ans = -1;
    walk(root, &k, &ans);
    return ans;
}

int countLeaves(struct TreeNode* root) {
    if (root == NULL) return 0;
    if (!root->left && !root->right) return 1;
    return countLeaves(root->left) + countLeaves(root->right);
}
