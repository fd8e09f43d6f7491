/* ---
algorithm: postorder
structure: binary_tree
method: Morris threading, right edges printed in reverse
time: O(n)
space: O(1)
call: postorder_morris(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

struct node {
	int val;
	struct node *left, *right;
};

static struct node *flip(struct node *n)
{
	struct node *prev = NULL;

	while (n) {
		struct node *next = n->right;
		n->right = prev;
		prev = n;
		n = next;
	}
	return prev;
}

/* Write the chain of right children that starts at n, last one first. */
static int write_edge(struct node *n, int *out)
{
	struct node *tail = flip(n);
	int k = 0;

	for (struct node *p = tail; p; p = p->right)
		out[k++] = p->val;
	flip(tail);
	return k;
}

int postorder_morris(struct node *root, int *out)
{
	struct node *cur = root;
	int k = 0;

	while (cur) {
		struct node *p = cur->left;

		if (p) {
			while (p->right && p->right != cur)
				p = p->right;
			if (!p->right) {
				p->right = cur;
				cur = cur->left;
				continue;
			}
			p->right = NULL;
			k += write_edge(cur->left, out + k);
		}
		cur = cur->right;
	}
	return k + write_edge(root, out + k);
}
