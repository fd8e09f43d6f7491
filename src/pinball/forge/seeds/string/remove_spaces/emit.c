/* ---
algorithm: remove_spaces
structure: string
method: hands over what is no blank
time: O(n)
space: O(1)
call: squeeze(s, len(s), emit) -> emitted
--- */
#include <ctype.h>
#include <stddef.h>

void squeeze(const char *s, size_t n, void (*put)(int))
{
	while (n--) {
		int c = *s++;

		if (!isspace(c))
			put(c);
	}
}
