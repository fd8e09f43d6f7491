/* ---
algorithm: first_repeated
structure: hash_table
method: open addressing while reading the array
time: O(n)
space: O(n)
call: duplicate(xs, len(xs), &cell) -> cell
--- */
#include <stdlib.h>
#include <string.h>

void duplicate(const int *v, size_t n, int *which)
{
	size_t room = 2 * n + 1, i, at;
	int *slot = malloc(room * sizeof(*slot));

	memset(slot, -1, room * sizeof(*slot));
	*which = -1;
	for (i = 0; i < n && *which < 0; i++) {
		at = (size_t)v[i] % room;
		while (slot[at] >= 0 && slot[at] != v[i])
			at = (at + 1) % room;
		if (slot[at] == v[i])
			*which = v[i];
		else
			slot[at] = v[i];
	}
	free(slot);
}
