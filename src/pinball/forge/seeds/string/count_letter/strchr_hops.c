/* ---
algorithm: count_letter
structure: string
method: hops from one to the next with strchr
time: O(n)
space: O(1)
call: hits(s) -> return
--- */
#include <string.h>

unsigned hits(const char *s)
{
	const char c = *s;
	unsigned n = 0;

	while ((s = strchr(s, c)) != NULL) {
		n++;
		s++;
	}
	return n;
}
