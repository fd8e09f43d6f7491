/* ---
algorithm: dfs
structure: graph
method: stack of the current path with the next neighbour of each
time: O(n^2)
space: O(n)
call: depth_first(flat(m), len(m), s, emit) -> emitted
--- */
#include <stdlib.h>

struct place {
	int vertex;
	int next;
};

void depth_first(const int *m, int n, int s, void (*visit)(int))
{
	struct place *path = malloc(n * sizeof(*path));
	char *seen = calloc(n, 1);
	int depth = 0;

	if (!path || !seen)
		goto out;
	path[0].vertex = s;
	path[0].next = 0;
	depth = 1;
	seen[s] = 1;
	visit(s);
	while (depth) {
		struct place *p = &path[depth - 1];
		int v = p->next++;

		if (v == n) {
			depth--;
		} else if (m[p->vertex * n + v] && !seen[v]) {
			seen[v] = 1;
			visit(v);
			path[depth].vertex = v;
			path[depth].next = 0;
			depth++;
		}
	}
out:
	free(path);
	free(seen);
}
