/* ---
algorithm: euler_tour
structure: binary_tree
method: recursion through a pointer to the output pointer
time: O(n)
space: O(n)
call: circle(tree(t), out(len(t) + len(t) + len(t))) -> out[:return]
--- */
typedef struct t { int k; struct t *l, *r; } t;

static void around(const t *x, int **p)
{
	if (!x)
		return;
	*(*p)++ = x->k;
	around(x->l, p);
	*(*p)++ = x->k;
	around(x->r, p);
	*(*p)++ = x->k;
}

int circle(const t *x, int *out)
{
	int *p = out;

	around(x, &p);
	return (int)(p - out);
}
