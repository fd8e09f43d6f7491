/* ---
algorithm: merge
structure: linked_list
method: second list spliced into the first through a link pointer
time: O(n)
space: O(1)
call: list_merge(&list(xs), list(ys)) -> list(xs)
--- */
#include <stddef.h>

struct ent {
	long prio;
	struct ent *next;
};

void list_merge(struct ent **into, struct ent *from)
{
	while (from) {
		struct ent *rest = from->next;

		while (*into && (*into)->prio <= from->prio)
			into = &(*into)->next;
		from->next = *into;
		*into = from;
		from = rest;
	}
}
