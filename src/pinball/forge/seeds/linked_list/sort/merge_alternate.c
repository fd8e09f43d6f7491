/* ---
algorithm: sort
structure: linked_list
method: merge sort, nodes dealt in turn into two lists, merge in a loop
time: O(n log n)
space: O(log n)
call: list_sort(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct link {
	long key;
	struct link *next;
};

static void deal(struct link *l, struct link **a, struct link **b)
{
	*a = *b = NULL;
	while (l) {
		struct link *next = l->next;
		struct link *t = *a;

		l->next = *b;
		*a = l;
		*b = t;
		l = next;
	}
}

void list_sort(struct link **head)
{
	struct link *a, *b;

	if (!*head || !(*head)->next)
		return;
	deal(*head, &a, &b);
	list_sort(&a);
	list_sort(&b);
	while (a && b) {
		struct link **small = a->key <= b->key ? &a : &b;

		*head = *small;
		*small = (*small)->next;
		head = &(*head)->next;
	}
	*head = a ? a : b;
}
