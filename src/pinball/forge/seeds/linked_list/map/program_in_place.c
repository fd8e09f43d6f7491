/* ---
algorithm: map
structure: linked_list
method: program with global list, a shift doubles
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
	long v;
	struct node *next;
} *head, *tail;

static void put(long v)
{
	struct node *n = calloc(1, sizeof *n);

	n->v = v;
	if (!head)
		head = n;
	else
		tail->next = n;
	tail = n;
}

static void apply(long (*f)(long))
{
	struct node *n;

	for (n = head; n; n = n->next)
		n->v = f(n->v);
}

static long twice(long v)
{
	return v + v;
}

int main(void)
{
	long v;
	int n;

	scanf("%d", &n);
	while (n--) {
		scanf("%ld", &v);
		put(v);
	}
	apply(twice);
	for (tail = head; tail; tail = tail->next)
		printf("%ld\n", tail->v);
	return 0;
}
