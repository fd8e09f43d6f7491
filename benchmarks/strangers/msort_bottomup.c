#include <stdlib.h>
#include <string.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))

static void merge_runs(const int *src, int *dst, size_t lo, size_t mid, size_t hi)
{
	size_t i = lo, j = mid;

	for (size_t k = lo; k < hi; k++) {
		if (i < mid && (j >= hi || src[i] <= src[j]))
			dst[k] = src[i++];
		else
			dst[k] = src[j++];
	}
}

/* bottom-up merge sort, returns -1 when out of memory */
int msort(int *data, size_t n)
{
	int *buf = malloc(n * sizeof *buf);

	if (n > 0 && buf == NULL)
		return -1;
	for (size_t width = 1; width < n; width *= 2) {
		for (size_t i = 0; i < n; i += 2 * width)
			merge_runs(data, buf, i, MIN(i + width, n), MIN(i + 2 * width, n));
		memcpy(data, buf, n * sizeof *buf);
	}
	free(buf);
	return 0;
}
