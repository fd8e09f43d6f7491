/* ---
algorithm: search
structure: array
method: a pointer runs; the place is the difference of two pointers
time: O(n)
space: O(1)
call: find(xs, len(xs), k) -> return
--- */
#include <stddef.h>

ptrdiff_t find(const int *v, size_t n, int key)
{
	const int *p = v;

	while (n--) {
		if (*p == key)
			return p - v;
		++p;
	}
	return -1;
}
