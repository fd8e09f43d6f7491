/* ---
algorithm: counting_sort
structure: array
method: stable: sums of the counts give the places in an output array
time: O(n)
space: O(1)
call: counting_sort(xs, out(len(xs)), len(xs)) -> out
--- */
#include <stddef.h>
#include <string.h>

enum { KEYS = 128 };

void counting_sort(const unsigned char *in, unsigned char *out, size_t n)
{
	static size_t end[KEYS];
	size_t i;
	int k;

	memset(end, 0, sizeof(end));
	for (i = 0; i < n; i++)
		end[in[i]]++;
	for (k = 1; k < KEYS; k++)
		end[k] += end[k - 1];
	for (i = n; i-- > 0; )
		out[--end[in[i]]] = in[i];
}
