/* ---
algorithm: swap_case
structure: string
method: functions of the library, callback
time: O(n)
space: O(1)
call: flip_case(s, emit) -> emitted
--- */
#include <ctype.h>

void flip_case(const char *s, void (*put)(int))
{
	int c;

	while ((c = *s++))
		put(islower(c) ? toupper(c) : tolower(c));
}
