/* ---
algorithm: partition
structure: linked_list
method: small nodes moved to the end of the front group
time: O(n)
space: O(1)
call: list_split(&list(xs), k) -> list(xs)
--- */
#include <stddef.h>

struct item {
	long key;
	struct item *next;
};

void list_split(struct item **front, long pivot)
{
	struct item **p = front;

	while (*p) {
		struct item *it = *p;

		if (it->key >= pivot) {
			p = &it->next;
		} else if (p == front) {
			front = p = &it->next;
		} else {
			*p = it->next;
			it->next = *front;
			*front = it;
			front = &it->next;
		}
	}
}
