/* ---
algorithm: has_cycle
structure: graph
method: depth-first search with the path on a stack
time: O(n^2)
typical: unknown
space: O(n)
call: cycle_check(rows(m), len(m)) -> return
--- */
#include <stdlib.h>

struct frame {
	int v;
	int next;
};

static int search(int **g, int n, int root, char *state, struct frame *path)
{
	int d = 0;

	path[d++] = (struct frame){ root, 0 };
	state[root] = 1;
	while (d) {
		struct frame *f = &path[d - 1];
		int w = f->next++;

		if (w >= n) {
			state[f->v] = 2;
			d--;
			continue;
		}
		if (!g[f->v][w] || state[w] == 2)
			continue;
		if (state[w] == 1)
			return 1;
		state[w] = 1;
		path[d].v = w;
		path[d].next = 0;
		d++;
	}
	return 0;
}

int cycle_check(int **g, int n)
{
	char *state = calloc(n + 1, 1);
	struct frame *path = malloc((n + 1) * sizeof(*path));
	int found = 0;

	for (int i = 0; state && path && i < n && !found; i++)
		if (state[i] == 0)
			found = search(g, n, i, state, path);
	free(state);
	free(path);
	return found;
}
