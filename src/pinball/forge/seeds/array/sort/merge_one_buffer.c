/* ---
algorithm: sort
structure: array
method: merge sort on a half-open range with one buffer for all merges
time: O(n log n)
space: O(n)
call: msort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

static void msort_range(int *a, int *buf, size_t n)
{
	size_t half = n / 2, i, j, k;

	if (n < 2)
		return;
	msort_range(a, buf, half);
	msort_range(a + half, buf, n - half);

	memcpy(buf, a, half * sizeof(*a));	/* only the left half must move away */
	for (i = 0, j = half, k = 0; i < half; k++)
		a[k] = (j < n && a[j] < buf[i]) ? a[j++] : buf[i++];
}

int msort(int *a, size_t n)
{
	int *buf;

	if (n < 2)
		return 0;
	buf = malloc(n / 2 * sizeof(*buf));
	if (!buf)
		return -1;
	msort_range(a, buf, n);
	free(buf);
	return 0;
}
