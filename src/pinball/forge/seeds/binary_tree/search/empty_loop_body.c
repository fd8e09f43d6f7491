/* ---
algorithm: search
structure: binary_tree
method: loop without a body
time: O(n)
typical: O(log n)
space: O(1)
call: find(tree(t), k) -> value(return)
view: value
--- */
typedef struct t { int k; struct t *l, *r; } t;

t *find(t *p, int k)
{
	for (; p && p->k != k; p = k < p->k ? p->l : p->r)
		;
	return p;
}
