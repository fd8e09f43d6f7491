/* ---
algorithm: is_palindrome
structure: string
method: char pointers that meet
time: O(n)
space: O(1)
call: is_palindrome(s, len(s)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

bool is_palindrome(const char *s, size_t len)
{
	const char *l = s, *r = s + len;

	while (l < r)
		if (*l++ != *--r)
			return false;
	return true;
}
