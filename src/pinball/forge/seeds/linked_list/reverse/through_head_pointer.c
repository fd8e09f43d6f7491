/* ---
algorithm: reverse
structure: linked_list
method: in place through a pointer to the head
time: O(n)
space: O(1)
call: list_flip(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct link { short v; struct link *n; };

void list_flip(struct link **headp)
{
	struct link *done = NULL;

	while (*headp) {
		struct link *l = *headp;

		*headp = l->n;
		l->n = done;
		done = l;
	}
	*headp = done;
}
