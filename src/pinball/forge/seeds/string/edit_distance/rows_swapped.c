/* ---
algorithm: edit_distance
structure: string
method: two rows on the heap that swap
time: O(n^2)
space: O(n)
call: edit_distance(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t m = a;

	if (b < m)
		m = b;
	if (c < m)
		m = c;
	return m;
}

size_t edit_distance(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b);
	size_t *prev = malloc((lb + 1) * sizeof(*prev));
	size_t *cur = malloc((lb + 1) * sizeof(*cur));
	size_t *tmp, result;

	for (size_t j = 0; j <= lb; j++)
		prev[j] = j;
	for (size_t i = 0; i < la; i++) {
		cur[0] = i + 1;
		for (size_t j = 0; j < lb; j++)
			cur[j + 1] = min3(prev[j + 1] + 1, cur[j] + 1, prev[j] + (a[i] != b[j]));
		tmp = prev;
		prev = cur;
		cur = tmp;
	}
	result = prev[lb];
	free(prev);
	free(cur);
	return result;
}
