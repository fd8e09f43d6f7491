/* ---
algorithm: is_subsequence
structure: string
method: the next letter by strchr
time: O(n)
space: O(1)
call: contained(s, t) -> return
--- */
#include <string.h>

int contained(const char *s, const char *t)
{
	for (; *s; s++) {
		t = strchr(t, *s);
		if (!t)
			return 0;
		t++;
	}
	return 1;
}
