/* ---
algorithm: reverse
structure: stack
method: from one linked stack to another, list in and out
time: O(n)
space: O(1)
call: turn_list(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct node { int data; struct node *next; };

static void push(struct node **stack, struct node *n)
{
	n->next = *stack;
	*stack = n;
}

static struct node *pop(struct node **stack)
{
	struct node *n = *stack;

	*stack = n->next;
	return n;
}

struct node *turn_list(struct node *from)
{
	struct node *to = NULL;

	while (from)
		push(&to, pop(&from));
	return to;
}
