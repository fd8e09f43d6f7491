/* ---
algorithm: mirror
structure: binary_tree
method: exchange, recursion on one side, loop on the other
time: O(n)
space: O(n)
call: invert(tree(t)) -> tree(return)
--- */
struct t { int v; struct t *l, *r; };

struct t *invert(struct t *root)
{
	struct t *p, *keep;

	for (p = root; p; p = keep) {
		keep = p->l;
		p->l = p->r;
		p->r = keep;
		invert(p->l);
	}
	return root;
}
