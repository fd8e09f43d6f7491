/* ---
algorithm: bfs
structure: graph
method: the output array is its own queue, membership by a scan of it
time: O(n^3)
space: O(1)
call: reach(flat(m), len(m), s, out(len(m))) -> out[:return]
--- */
#include <stddef.h>

static int among(const int *a, size_t n, int x)
{
	while (n--)
		if (a[n] == x)
			return 1;
	return 0;
}

size_t reach(const int *m, int n, int s, int *out)
{
	size_t done = 0, len = 1;

	out[0] = s;
	while (done < len) {
		const int *row = m + out[done++] * n;
		int j;

		for (j = 0; j < n; j++)
			if (row[j] && !among(out, len, j))
				out[len++] = j;
	}
	return len;
}
