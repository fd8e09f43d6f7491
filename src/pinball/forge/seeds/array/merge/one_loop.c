/* ---
algorithm: merge
structure: array
method: one loop over the output, malloc'd result
time: O(n)
space: O(n)
call: merged(xs, len(xs), ys, len(ys)) -> return[:len(xs)+len(ys)]
--- */
#include <stdlib.h>

int *merged(const int *a, int na, const int *b, int nb)
{
	int total = na + nb, i = 0, j = 0, k;
	int *c = malloc((total + 1) * sizeof(*c));

	for (k = 0; c && k < total; k++) {
		if (j == nb || (i < na && a[i] <= b[j]))
			c[k] = a[i++];
		else
			c[k] = b[j++];
	}
	return c;
}
