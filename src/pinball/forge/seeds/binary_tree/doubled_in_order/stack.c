/* ---
algorithm: doubled_in_order
structure: binary_tree
method: walk with a stack into an array
time: O(n)
space: O(1)
call: twice(tree(t), out(len(t))) -> out[:return]
--- */
struct tn { int v; struct tn *l, *r; };

int twice(struct tn *p, int *out)
{
	struct tn *st[1100];
	int sp = 0, n = 0;

	for (;;) {
		for (; p; p = p->l)
			st[sp++] = p;
		if (!sp)
			return n;
		p = st[--sp];
		out[n++] = p->v + p->v;
		p = p->r;
	}
}
