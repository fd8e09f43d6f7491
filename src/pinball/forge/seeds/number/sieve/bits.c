/* ---
algorithm: sieve
structure: number
method: one bit a number, handed to a callback
time: O(n log log n)
space: O(n)
call: each_prime(n, emit) -> emitted
--- */
#include <stdlib.h>

static int get(const unsigned char *map, int i) { return map[i >> 3] >> (i & 7) & 1; }
static void set(unsigned char *map, int i) { map[i >> 3] |= (unsigned char)(1u << (i & 7)); }

void each_prime(int n, void (*visit)(int))
{
	unsigned char *map = calloc(n / 8 + 1, 1);
	int p, q;

	if (!map)
		return;
	for (p = 2; p <= n; p++) {
		if (get(map, p))
			continue;
		visit(p);
		for (q = p + p; q <= n; q += p)
			set(map, q);
	}
	free(map);
}
