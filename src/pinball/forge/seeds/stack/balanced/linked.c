/* ---
algorithm: balanced
structure: stack
method: linked stack
time: O(n)
space: O(n)
call: match(s, len(s)) -> return
--- */
#include <stdlib.h>

typedef struct bracket {
	char c;
	struct bracket *prev;
} bracket;

static char partner(char c)
{
	return c == ')' ? '(' : c == ']' ? '[' : '{';
}

int match(const char *s, int n)
{
	bracket *last = NULL;
	int good = 1;

	for (int i = 0; i < n && good; i++) {
		if (s[i] == '(' || s[i] == '[' || s[i] == '{') {
			bracket *b = malloc(sizeof(bracket));
			b->c = s[i];
			b->prev = last;
			last = b;
		} else if (last && last->c == partner(s[i])) {
			bracket *b = last;
			last = last->prev;
			free(b);
		} else {
			good = 0;
		}
	}
	if (last)
		good = 0;
	while (last) {
		bracket *b = last;
		last = last->prev;
		free(b);
	}
	return good;
}
