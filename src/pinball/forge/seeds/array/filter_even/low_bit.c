/* ---
algorithm: filter_even
structure: array
method: in place by the lowest bit, two pointers
time: O(n)
space: O(1)
call: drop_odd(xs, len(xs)) -> xs[:return]
--- */
#include <stddef.h>
#include <stdint.h>

size_t drop_odd(int32_t *buf, size_t len)
{
	int32_t *dst = buf;
	const int32_t *src = buf;

	while (len--) {
		if (!(*src & 1))
			*dst++ = *src;
		src++;
	}
	return (size_t)(dst - buf);
}
