/* ---
algorithm: hamming_distance
structure: string
method: counts equal places and subtracts
time: O(n)
space: O(1)
call: mismatches(s, len(s), t, len(t)) -> return
--- */
#include <stddef.h>

size_t mismatches(const char *s, size_t n, const char *t, size_t m)
{
	size_t all = n < m ? n : m, same = 0, i = all;

	while (i > 0) {
		--i;
		same += s[i] == t[i];
	}
	return all - same;
}
