/* ---
algorithm: window_maximum
structure: queue
method: running maxima of blocks from both sides
time: O(n)
space: O(n)
call: window_max(xs, len(xs), k) -> xs[:return]
--- */
#include <stdlib.h>

static int larger(int a, int b) { return a > b ? a : b; }

size_t window_max(int *x, size_t n, size_t k)
{
	int *left, *right;
	size_t i, m;

	if (n < k)
		return 0;
	left = malloc(n * sizeof(*left));
	right = malloc(n * sizeof(*right));
	for (i = 0; i < n; i++)
		left[i] = i % k ? larger(left[i - 1], x[i]) : x[i];
	for (i = n; i-- > 0;)
		right[i] = i + 1 == n || (i + 1) % k == 0 ? x[i] : larger(right[i + 1], x[i]);
	m = n - k + 1;
	for (i = 0; i < m; i++)
		x[i] = larger(right[i], left[i + k - 1]);
	free(left);
	free(right);
	return m;
}
