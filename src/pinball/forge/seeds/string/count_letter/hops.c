/* ---
algorithm: count_letter
structure: string
method: hops from one to the next with a function
time: O(n)
space: O(1)
call: hits(s) -> return
--- */
#include <stddef.h>

static const char *next(const char *s, char c)
{
	while (*s && *s != c)
		s++;
	return *s ? s : NULL;
}

unsigned hits(const char *s)
{
	const char c = *s;
	unsigned n = 0;

	while ((s = next(s, c)) != NULL) {
		n++;
		s++;
	}
	return n;
}
