/* ---
algorithm: mirror
structure: binary_tree
method: explicit stack, children exchanged before they are pushed
time: O(n)
space: O(1)
call: tree_flip(tree(t)) -> tree(t)
--- */
struct tnode {
	short key;
	struct tnode *l, *r;
};

static void swap_children(struct tnode *t)
{
	struct tnode *tmp = t->l;

	t->l = t->r;
	t->r = tmp;
}

void tree_flip(struct tnode *t)
{
	struct tnode *stack[1024];
	int n = 0;

	if (!t)
		return;
	stack[n++] = t;
	while (n) {
		t = stack[--n];
		swap_children(t);
		if (t->l)
			stack[n++] = t->l;
		if (t->r)
			stack[n++] = t->r;
	}
}
