/* ---
algorithm: length
structure: linked_list
method: two nodes a step, result through a pointer
time: O(n)
space: O(1)
call: list_len(list(xs), &cell) -> cell
--- */
#include <stddef.h>

struct buf {
	short id;
	struct buf *next;
};

void list_len(const struct buf *b, int *len)
{
	int n = 0;

	while (b && b->next) {
		n += 2;
		b = b->next->next;
	}
	*len = b ? n + 1 : n;
}
