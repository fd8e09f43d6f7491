/* ---
algorithm: knapsack
structure: array
method: two rows that change places
time: O(n)
space: O(1)
call: fill(k, xs, len(xs)) -> return
--- */
#include <string.h>

#define LIMIT 100

int fill(int capacity, const int *things, int n)
{
	int rows[2][LIMIT + 1];
	int *old = rows[0], *new = rows[1];

	if (capacity > LIMIT)
		return -1;
	memset(rows, 0, sizeof(rows));
	for (const int *t = things; t < things + n; t++) {
		int *tmp;

		for (int c = 0; c <= capacity; c++) {
			new[c] = old[c];
			if (*t <= c && old[c - *t] + *t * *t % 7 + 1 > new[c])
				new[c] = old[c - *t] + *t * *t % 7 + 1;
		}
		tmp = old;
		old = new;
		new = tmp;
	}
	return old[capacity];
}
