/* ---
algorithm: caesar_shift
structure: string
method: unsigned arithmetic, malloc'd result
time: O(n)
space: O(n)
call: cipher(s, k) -> return[:len(s)]
--- */
#include <stdlib.h>
#include <string.h>

static char shift(char c, unsigned by)
{
	unsigned at = (unsigned)(c - 'a') + by % 26u;

	if (at >= 26u)
		at -= 26u;
	return (char)('a' + at);
}

char *cipher(const char *text, unsigned key)
{
	size_t n = strlen(text), i;
	char *out = malloc(n + 1);

	for (i = 0; i < n; i++)
		out[i] = shift(text[i], key);
	out[n] = 0;
	return out;
}
