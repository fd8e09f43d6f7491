/* ---
algorithm: count
structure: binary_tree
method: walk that raises a counter behind a pointer
time: O(n)
space: O(n)
call: tree_size(tree(t), &cell) -> cell
--- */
struct rb { long key; struct rb *lo, *hi; };

void tree_size(const struct rb *p, int *size)
{
	while (p) {
		++*size;
		tree_size(p->lo, size);
		p = p->hi;
	}
}
