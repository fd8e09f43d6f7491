/* ---
algorithm: join_cost
structure: heap
method: sorted ropes and a queue of knots
time: O(n log n)
space: O(n)
call: join(xs, len(xs), &cell) -> cell
--- */
#include <stdlib.h>

static int by_length(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static int next(const int *rope, int n, int *i, const int *knot, int m, int *j)
{
	if (*i < n && (*j >= m || rope[*i] <= knot[*j]))
		return rope[(*i)++];
	return knot[(*j)++];
}

void join(int *rope, int n, int *cost)
{
	int *knot = malloc((n + 1) * sizeof(*knot));
	int i = 0, j = 0, m;

	*cost = 0;
	qsort(rope, n, sizeof(*rope), by_length);
	for (m = 0; m < n - 1; m++) {
		int a = next(rope, n, &i, knot, m, &j);
		int b = next(rope, n, &i, knot, m, &j);

		knot[m] = a + b;
		*cost += knot[m];
	}
	free(knot);
}
