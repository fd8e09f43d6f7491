#include <stdbool.h>
#include <stdlib.h>

typedef struct _TreeNode TreeNode;

struct _TreeNode {
	int value;
	TreeNode *left;
	TreeNode *right;
};

typedef void (*visit_fn)(int value, void *ctx);

void tree_foreach_inorder(const TreeNode *t, visit_fn visit, void *ctx)
{
	if (!t)
		return;
	tree_foreach_inorder(t->left, visit, ctx);
	visit(t->value, ctx);
	tree_foreach_inorder(t->right, visit, ctx);
}

void tree_foreach_preorder(const TreeNode *t, visit_fn visit, void *ctx)
{
	if (!t)
		return;
	visit(t->value, ctx);
	tree_foreach_preorder(t->left, visit, ctx);
	tree_foreach_preorder(t->right, visit, ctx);
}

void tree_foreach_postorder(const TreeNode *t, visit_fn visit, void *ctx)
{
	if (!t)
		return;
	tree_foreach_postorder(t->left, visit, ctx);
	tree_foreach_postorder(t->right, visit, ctx);
	visit(t->value, ctx);
}

bool tree_contains(const TreeNode *t, int value)
{
	if (!t)
		return false;
	if (value < t->value)
		return tree_contains(t->left, value);
	if (value > t->value)
		return tree_contains(t->right, value);
	return true;
}

int tree_height(const TreeNode *t)
{
	if (!t)
		return 0;
	int l = tree_height(t->left);
	int r = tree_height(t->right);
	return 1 + (l > r ? l : r);
}

void tree_free(TreeNode *t)
{
	if (!t)
		return;
	tree_free(t->left);
	tree_free(t->right);
	free(t);
}
