/* ---
algorithm: kth_from_end
structure: linked_list
method: length counted, then walked to the place
time: O(n)
space: O(1)
call: kth_last(list(xs), i) -> value(return)
--- */
#include <stddef.h>

struct list {
	long val;
	struct list *next;
};

static size_t list_length(const struct list *l)
{
	size_t n = 0;

	for (; l; l = l->next)
		++n;
	return n;
}

struct list *kth_last(struct list *l, size_t k)
{
	size_t steps = list_length(l) - k - 1;

	while (steps--)
		l = l->next;
	return l;
}
