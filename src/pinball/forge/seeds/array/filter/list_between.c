/* ---
algorithm: filter
structure: array
method: a linked list in between, built in reverse from the back
time: O(n)
space: O(n)
call: larger_than(k, xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct link {
	int value;
	struct link *next;
};

int *larger_than(int bound, const int *v, int n, int *count)
{
	struct link *list = NULL;
	int *result, *p;

	*count = 0;
	while (n-- > 0) {
		struct link *l;

		if (v[n] <= bound)
			continue;
		l = malloc(sizeof(*l));
		l->value = v[n];
		l->next = list;
		list = l;
		++*count;
	}
	p = result = malloc((*count + 1) * sizeof(*result));
	while (list) {
		struct link *next = list->next;

		*p++ = list->value;
		free(list);
		list = next;
	}
	return result;
}
