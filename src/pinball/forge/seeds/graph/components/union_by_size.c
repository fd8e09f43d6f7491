/* ---
algorithm: components
structure: graph
method: disjoint sets with sizes and path halving
time: O(n^2)
space: O(n)
call: islands(flat(m), len(m)) -> return
--- */
#include <stdlib.h>

struct sets { int *up; int *size; int count; };

static int find(struct sets *s, int x)
{
	while (s->up[x] != x) {
		s->up[x] = s->up[s->up[x]];
		x = s->up[x];
	}
	return x;
}

static void join(struct sets *s, int a, int b)
{
	a = find(s, a);
	b = find(s, b);
	if (a == b)
		return;
	if (s->size[a] < s->size[b]) {
		int t = a;
		a = b;
		b = t;
	}
	s->up[b] = a;
	s->size[a] += s->size[b];
	s->count--;
}

int islands(const int *m, int n)
{
	struct sets s;
	int i, j;

	s.up = malloc((n + 1) * sizeof(int));
	s.size = malloc((n + 1) * sizeof(int));
	s.count = n;
	if (!s.up || !s.size)
		abort();
	for (i = 0; i < n; i++) {
		s.up[i] = i;
		s.size[i] = 1;
	}
	for (i = 0; i < n; i++)
		for (j = i + 1; j < n; j++)
			if (m[i * n + j])
				join(&s, i, j);
	free(s.up);
	free(s.size);
	return s.count;
}
