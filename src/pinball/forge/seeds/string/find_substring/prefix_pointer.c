/* ---
algorithm: find_substring
structure: string
method: a helper tells whether one begins with the other
time: O(n^2)
typical: O(n)
space: O(1)
call: index_of(s, t) -> return
--- */
#include <stdbool.h>

static bool begins_with(const char *s, const char *t)
{
	while (*t)
		if (*s++ != *t++)
			return false;
	return true;
}

long index_of(const char *s, const char *t)
{
	const char *p = s;

	do {
		if (begins_with(p, t))
			return p - s;
	} while (*p++);
	return -1;
}
