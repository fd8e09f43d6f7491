/* ---
algorithm: inorder_differences
structure: binary_tree
method: in-order walk with a stack into an array
time: O(n)
space: O(1)
call: steps(tree(t), out(len(t))) -> out[:return]
--- */
struct b { int v; struct b *l, *r; };

int steps(struct b *p, int *out)
{
	struct b *st[1100], *before = 0;
	int sp = 0, n = 0;

	while (p || sp) {
		for (; p; p = p->l)
			st[sp++] = p;
		p = st[--sp];
		if (before)
			out[n++] = p->v - before->v;
		before = p;
		p = p->r;
	}
	return n;
}
