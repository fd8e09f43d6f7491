/* ---
algorithm: count_words
structure: string
method: two inner loops: blanks, then a word
time: O(n)
space: O(1)
call: word_count(s) -> return
--- */
#include <stddef.h>

size_t word_count(const char *p)
{
	size_t n = 0;

	for (;;) {
		while (*p == ' ')
			p++;
		if (!*p)
			return n;
		n++;
		while (*p && *p != ' ')
			p++;
	}
}
