/* ---
algorithm: is_armstrong
structure: number
method: nested loops, digits in an array
time: unknown
space: O(1)
call: narcissistic(n) -> return
--- */
#include <stdbool.h>

bool narcissistic(unsigned n)
{
	unsigned d[12], k = 0, m = n, s = 0;

	do
		d[k++] = m % 10;
	while ((m /= 10) != 0);
	for (unsigned i = 0; i < k; i++) {
		unsigned p = d[i];
		for (unsigned j = 1; j < k; j++)
			p *= d[i];
		s += p;
	}
	return s == n;
}
