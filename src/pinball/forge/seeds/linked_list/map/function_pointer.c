/* ---
algorithm: map
structure: linked_list
method: general map with a function pointer
time: O(n)
space: O(1)
call: times_two(list(xs)) -> list(return)
--- */
#include <stdio.h>

struct link {
	int v;
	struct link *next;
};

static int dbl(int x)
{
	return x + x;
}

static int neg(int x)
{
	return -x;
}

static void list_map(struct link *l, int (*fn)(int))
{
	for (; l; l = l->next)
		l->v = fn(l->v);
}

struct link *times_two(struct link *l)
{
	list_map(l, dbl);
	return l;
}

int main(void)
{
	struct link b = { 4, NULL };
	struct link a = { 3, &b };

	list_map(&a, neg);
	times_two(&a);
	printf("%d %d\n", a.v, b.v);
	return 0;
}
