/* ---
algorithm: reverse
structure: linked_list
method: ring with a sentinel, links turned in one round
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct ring {
	int n;
	struct ring *next;
};

static struct ring nil = {0, &nil};
static struct ring *end = &nil;

static void add(int n)
{
	struct ring *r = malloc(sizeof *r);

	r->n = n;
	r->next = &nil;
	end->next = r;
	end = r;
}

static void turn(void)
{
	struct ring *p = &nil, *q = nil.next, *r;

	end = q;
	do {
		r = q->next;
		q->next = p;
		p = q;
		q = r;
	} while (p != &nil);
}

int main(void)
{
	int n;
	struct ring *r;

	while (scanf("%d", &n) == 1)
		add(n);
	turn();
	for (r = nil.next; r != &nil; r = r->next)
		printf("%d\n", r->n);
	return 0;
}
