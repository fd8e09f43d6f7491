/* ---
algorithm: unmatched_brackets
structure: stack
method: stack as a linked list
time: O(n)
space: O(n)
call: unmatched(xs, len(xs)) -> return
--- */
#include <stdlib.h>

struct frame {
	int kind;
	struct frame *below;
};

static void push(struct frame **top, int kind)
{
	struct frame *f = malloc(sizeof(*f));

	if (!f)
		abort();
	f->kind = kind;
	f->below = *top;
	*top = f;
}

static int pop(struct frame **top)
{
	struct frame *f = *top;
	int kind = f->kind;

	*top = f->below;
	free(f);
	return kind;
}

int unmatched(const int *xs, int n)
{
	struct frame *top = NULL;
	int count = 0;

	for (; n > 0; n--, xs++) {
		if (*xs > 0)
			push(&top, *xs);
		else if (*xs < 0 && top && top->kind == -*xs)
			pop(&top);
		else if (*xs < 0)
			count++;
	}
	while (top) {
		pop(&top);
		count++;
	}
	return count;
}
