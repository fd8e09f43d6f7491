/* ---
algorithm: reverse
structure: linked_list
method: link first in the record, three names a b c
time: O(n)
space: O(1)
call: lrev(list(xs)) -> list(return)
--- */
typedef struct link {
	struct link *l_next;
	short l_val;
} Link;

Link *
lrev(Link *a)
{
	Link *b, *c;

	b = 0;
	while (a) {
		c = b;
		b = a;
		a = a->l_next;
		b->l_next = c;
	}
	return b;
}
