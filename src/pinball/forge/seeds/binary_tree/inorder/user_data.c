/* ---
algorithm: inorder
structure: binary_tree
method: recursion with a callback that can stop the walk
time: O(n)
space: O(n)
call: copy_values(tree(t), out(len(t)), len(t)) -> out[:return]
--- */
#include <stdbool.h>
#include <stddef.h>

struct avl_node {
	int key;
	struct avl_node *left;
	struct avl_node *right;
};

typedef bool (*avl_callback)(int key, void *data);

static bool avl_walk(struct avl_node *node, avl_callback cb, void *data)
{
	if (node == NULL)
		return true;
	return avl_walk(node->left, cb, data) && cb(node->key, data) && avl_walk(node->right, cb, data);
}

struct copy_state {
	int *next;
	int *end;
};

static bool copy_one(int key, void *data)
{
	struct copy_state *state = data;

	if (state->next == state->end)
		return false;
	*state->next++ = key;
	return true;
}

int copy_values(struct avl_node *root, int *values, int room)
{
	struct copy_state state;

	state.next = values;
	state.end = values + room;
	avl_walk(root, copy_one, &state);
	return (int)(state.next - values);
}
