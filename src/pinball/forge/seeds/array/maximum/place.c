/* ---
algorithm: maximum
structure: array
method: where it stands first, by pointers
time: O(n)
space: O(1)
call: argmax(xs, len(xs)) -> return
view: place
--- */
#include <stddef.h>

size_t argmax(const int *v, size_t n)
{
	const int *best = v, *p;

	for (p = v + 1; p < v + n; p++)
		if (*p > *best)
			best = p;
	return (size_t)(best - v);
}
