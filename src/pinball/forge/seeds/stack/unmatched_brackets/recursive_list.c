/* ---
algorithm: unmatched_brackets
structure: stack
method: linked stack, push and pop by pointer to pointer
time: O(n)
space: O(n)
call: lonely(xs, len(xs)) -> return
--- */
#include <stdlib.h>

struct open {
	int kind;
	struct open *next;
};

static void push(struct open **top, int kind)
{
	struct open *o = malloc(sizeof(*o));

	o->kind = kind;
	o->next = *top;
	*top = o;
}

static void pop(struct open **top)
{
	struct open *o = *top;

	*top = o->next;
	free(o);
}

int lonely(const int *xs, int n)
{
	struct open *top = NULL;
	int closing = 0, opening = 0;

	for (; n > 0; n--, xs++) {
		if (*xs > 0)
			push(&top, *xs);
		else if (*xs < 0 && top && top->kind + *xs == 0)
			pop(&top);
		else
			closing += *xs < 0;
	}
	for (; top; opening++)
		pop(&top);
	return closing + opening;
}
