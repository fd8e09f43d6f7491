/* ---
algorithm: span
structure: stack
method: jumps over the spans already known
time: O(n)
space: O(n)
call: stock_span(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *stock_span(const int *x, size_t n)
{
	int *s = malloc((n + 1) * sizeof(*s));

	for (size_t i = 0; i < n; i++) {
		size_t j = 1;

		while (j <= i && x[i - j] <= x[i])
			j += (size_t)s[i - j];
		s[i] = (int)j;
	}
	return s;
}
