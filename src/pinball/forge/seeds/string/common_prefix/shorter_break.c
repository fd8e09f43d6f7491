/* ---
algorithm: common_prefix
structure: string
method: for up to the shorter length, break
time: O(n)
space: O(1)
call: prefix_len(s, len(s), t, len(t)) -> return
--- */
#include <stddef.h>

size_t prefix_len(const char *s, size_t ns, const char *t, size_t nt)
{
	size_t limit = ns < nt ? ns : nt, i;

	for (i = 0; i < limit; i++)
		if (s[i] != t[i])
			break;
	return i;
}
