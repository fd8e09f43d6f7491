/* ---
algorithm: swap_pairs
structure: linked_list
method: links exchanged through a pointer to the link
time: O(n)
space: O(1)
call: pairwise(&list(xs)) -> list(xs)
--- */
struct link { double w; struct link *nx; };

void pairwise(struct link **pp)
{
	struct link *a, *b;

	while ((a = *pp) && (b = a->nx)) {
		a->nx = b->nx;
		b->nx = a;
		*pp = b;
		pp = &a->nx;
	}
}
