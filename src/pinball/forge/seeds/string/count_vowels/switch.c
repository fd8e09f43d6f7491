/* ---
algorithm: count_vowels
structure: string
method: switch, pointer
time: O(n)
space: O(1)
call: vowels(s) -> return
--- */
#include <stddef.h>

size_t vowels(const char *p)
{
	size_t n = 0;

	for (; *p; p++) {
		switch (*p) {
		case 'a':
		case 'e':
		case 'i':
		case 'o':
		case 'u':
			n++;
			break;
		default:
			break;
		}
	}
	return n;
}
