/* ---
algorithm: height
structure: binary_tree
method: walk with a global depth, up and down again
time: O(n)
space: O(n)
call: measure(tree(t)) -> return
--- */
struct t { int k; struct t *l, *r; };

static int depth, deepest;

static void climb(struct t *p)
{
	if (!p)
		return;
	if (++depth > deepest)
		deepest = depth;
	climb(p->l);
	climb(p->r);
	depth--;
}

int measure(struct t *p)
{
	depth = deepest = 0;
	climb(p);
	return deepest;
}
