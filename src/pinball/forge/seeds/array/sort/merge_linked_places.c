/* ---
algorithm: sort
structure: array
method: merge sort on a chain of places, the numbers move only at the end
time: O(n log n)
space: O(n)
call: sort_by_links(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

#define END (-1)

static int join(const int *v, int *next, int a, int b)
{
	int head = END, *tail = &head;

	while (a != END && b != END) {
		if (v[b] < v[a]) {
			*tail = b;
			tail = &next[b];
			b = next[b];
		} else {
			*tail = a;
			tail = &next[a];
			a = next[a];
		}
	}
	*tail = a != END ? a : b;
	return head;
}

static int chain(const int *v, int *next, int from, int n)
{
	if (n == 1) {
		next[from] = END;
		return from;
	}
	return join(v, next, chain(v, next, from, n / 2), chain(v, next, from + n / 2, n - n / 2));
}

void sort_by_links(int *v, int n)
{
	int *next, *copy, i, k = 0;

	if (n < 2)
		return;
	next = malloc(n * sizeof(*next));
	copy = malloc(n * sizeof(*copy));
	for (i = chain(v, next, 0, n); i != END; i = next[i])
		copy[k++] = v[i];
	memcpy(v, copy, n * sizeof(*v));
	free(copy);
	free(next);
}
