/* ---
algorithm: search
structure: linked_list
method: pointer to the node or null
time: O(n)
space: O(1)
call: list_search(list(xs), k) -> value(return)
view: value
--- */
#include <stddef.h>

struct list_elem {
	long key;
	struct list_elem *next;
};

struct list_elem *list_search(struct list_elem *e, long key)
{
	while (e && e->key != key)
		e = e->next;
	return e;
}
