/* ---
algorithm: rotate
structure: linked_list
method: both parts reversed, then the whole
time: O(n)
space: O(1)
call: rotl(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct el { long v; struct el *n; };

/* Reverse the first m elements; *end becomes the last of them, the rest stays behind it. */
static struct el *rev(struct el *e, int m, struct el **end)
{
	struct el *prev, *first = e;

	if (m == 0)
		return e;
	prev = e;
	e = e->n;
	while (--m > 0) {
		struct el *next = e->n;
		e->n = prev;
		prev = e;
		e = next;
	}
	first->n = e;
	*end = first;
	return prev;
}

struct el *rotl(struct el *e, int k)
{
	int n = 0;
	struct el *mid, *end;

	for (struct el *p = e; p; p = p->n)
		n++;
	if (n == 0)
		return e;
	k %= n;
	if (k == 0)
		return e;
	e = rev(e, k, &mid);
	mid->n = rev(mid->n, n - k, &end);
	return rev(e, n, &end);
}
