/* ---
algorithm: to_upper
structure: string
method: toupper through a pointer, returns the string
time: O(n)
space: O(1)
call: strupr(s) -> return[:len(s)]
--- */
#include <ctype.h>

char *strupr(char *str)
{
	char *p;

	for (p = str; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	return str;
}
