/* ---
algorithm: run_lengths
structure: string
method: runs as records in an array that grows
time: O(n)
space: O(n)
call: rle(s, len(s), emit) -> emitted
--- */
#include <stdlib.h>

struct run {
	char letter;
	int length;
};

void rle(const char *s, size_t n, void (*put)(int))
{
	struct run *runs = NULL;
	size_t used = 0, room = 0, i;

	for (i = 0; i < n; i++) {
		if (used && runs[used - 1].letter == s[i]) {
			runs[used - 1].length++;
			continue;
		}
		if (used == room) {
			room = room ? 2 * room : 4;
			runs = realloc(runs, room * sizeof(*runs));
			if (!runs)
				return;
		}
		runs[used].letter = s[i];
		runs[used++].length = 1;
	}
	for (i = 0; i < used; i++) {
		put(runs[i].letter);
		put(runs[i].length);
	}
	free(runs);
}
