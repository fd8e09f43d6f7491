/* ---
algorithm: postorder
structure: binary_tree
method: recursion that writes through a global pointer
time: O(n)
space: O(n)
call: fill(tree(t), out(len(t))) -> out[:return]
--- */
typedef struct n n;
struct n { int k; n *l, *r; };

static int *cur;

static void go(n *p)
{
	if (p == 0) return;
	go(p->l);
	go(p->r);
	*cur++ = p->k;
}

int fill(n *root, int *dst)
{
	cur = dst;
	go(root);
	return (int)(cur - dst);
}
