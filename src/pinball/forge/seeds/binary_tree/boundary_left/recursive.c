/* ---
algorithm: boundary_left
structure: binary_tree
method: recursion into one child
time: O(n)
space: O(n)
call: edge(tree(t), emit) -> emitted
--- */
struct t { int v; struct t *l, *r; };

void edge(const struct t *p, void (*see)(int))
{
	if (!p)
		return;
	see(p->v);
	if (p->l)
		edge(p->l, see);
	else
		edge(p->r, see);
}
