/* ---
algorithm: is_anagram
structure: string
method: sorts copies of both and compares
time: O(n^2)
space: O(n)
call: anagram(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

static char *sorted_copy(const char *s)
{
	size_t n = strlen(s), i, j;
	char *c = malloc(n + 1);

	strcpy(c, s);
	for (i = 1; i < n; i++) {
		char x = c[i];

		for (j = i; j > 0 && c[j - 1] > x; j--)
			c[j] = c[j - 1];
		c[j] = x;
	}
	return c;
}

int anagram(const char *a, const char *b)
{
	char *x = sorted_copy(a), *y = sorted_copy(b);
	int same = strcmp(x, y) == 0;

	free(x);
	free(y);
	return same;
}
