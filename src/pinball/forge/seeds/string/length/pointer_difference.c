/* ---
algorithm: length
structure: string
method: pointer to the end minus the beginning
time: O(n)
space: O(1)
call: my_strlen(s) -> return
--- */
#include <stddef.h>

size_t my_strlen(const char *s)
{
	const char *p = s;

	while (*p)
		++p;
	return (size_t)(p - s);
}
