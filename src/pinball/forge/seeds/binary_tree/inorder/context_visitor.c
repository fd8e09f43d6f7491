/* ---
algorithm: inorder
structure: binary_tree
method: recursion with a visitor that gets a context, which fills an array
time: O(n)
space: O(n)
call: collect(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

struct bnode {
	int item;
	struct bnode *left;
	struct bnode *right;
};

typedef void (*visit_fn)(const struct bnode *node, void *ctx);

static void inorder_foreach(const struct bnode *node, visit_fn visit, void *ctx)
{
	if (!node)
		return;
	inorder_foreach(node->left, visit, ctx);
	visit(node, ctx);
	inorder_foreach(node->right, visit, ctx);
}

struct collector {
	int *items;
	size_t used;
};

static void add_item(const struct bnode *node, void *ctx)
{
	struct collector *c = ctx;

	c->items[c->used] = node->item;
	c->used++;
}

size_t collect(const struct bnode *root, int *items)
{
	struct collector c;

	c.items = items;
	c.used = 0;
	inorder_foreach(root, add_item, &c);
	return c.used;
}
