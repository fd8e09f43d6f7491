/* ---
algorithm: common_prefix
structure: string
method: pointer difference
time: O(n)
space: O(1)
call: shared(s, t) -> return
--- */
#include <stddef.h>

ptrdiff_t shared(const char *s, const char *t)
{
	const char *start = s;

	for (; *s && !(*s ^ *t); s++)
		t++;
	return s - start;
}
