/* ---
algorithm: reverse
structure: string
method: a malloc'd copy filled from the end
time: O(n)
space: O(n)
call: reversed(s) -> return[:len(s)]
--- */
#include <stdlib.h>

char *reversed(const char *s)
{
	const char *end = s;
	char *copy, *p;

	while (*end)
		end++;
	copy = malloc(end - s + 1);
	if (!copy)
		return NULL;
	for (p = copy; end > s; )
		*p++ = *--end;
	*p = '\0';
	return copy;
}
