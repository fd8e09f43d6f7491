/* ---
algorithm: filter
structure: array
method: reading and writing pointers, new length by pointer difference
time: O(n)
space: O(1)
call: compact(xs, len(xs), k) -> xs[:return]
--- */
#include <stddef.h>

size_t compact(long *v, size_t n, long bound)
{
	const long *src = v, *end = v + n;
	long *dst = v;

	while (src != end) {
		if (*src > bound)
			*dst++ = *src;
		src++;
	}
	return (size_t)(dst - v);
}
