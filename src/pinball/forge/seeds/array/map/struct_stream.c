/* ---
algorithm: map
structure: array
method: a reader struct with a next function feeds the output
time: O(n)
space: O(1)
call: map_doubled(xs, len(xs), out(len(xs)), &cell) -> out[:cell]
--- */
#include <stdbool.h>

struct reader {
	const int *at;
	const int *end;
};

static bool next(struct reader *r, int *value)
{
	if (r->at == r->end)
		return false;
	*value = *r->at++;
	return true;
}

void map_doubled(const int *in, int n, int *out, int *written)
{
	struct reader r = { in, in + n };
	int x, count = 0;

	while (next(&r, &x))
		out[count++] = 2 * x;
	*written = count;
}
