/* ---
algorithm: is_palindrome
structure: string
method: builds the reverse and compares both strings
time: O(n)
space: O(n)
call: reads_same(s) -> return
--- */
#include <stdlib.h>
#include <string.h>

int reads_same(const char *text)
{
	size_t n = strlen(text), i;
	char *back = malloc(n + 1);
	int same;

	for (i = 0; i < n; i++)
		back[n - 1 - i] = text[i];
	back[n] = '\0';
	same = strcmp(text, back) == 0;
	free(back);
	return same;
}
