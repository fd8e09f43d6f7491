/* ---
algorithm: all_shortest_paths
structure: graph
method: Floyd-Warshall over rows, -1 for no way throughout
time: O(n^3)
space: O(1)
call: all_pairs(rows(m), len(m), emit) -> emitted
--- */
static void relax(int *best, int a, int b)
{
	if (a < 0 || b < 0)
		return;
	if (*best < 0 || a + b < *best)
		*best = a + b;
}

void all_pairs(int **d, int n, void (*out)(int))
{
	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++)
			d[i][j] = i == j ? 0 : d[i][j] ? d[i][j] : -1;

	for (int via = 0; via < n; via++)
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				relax(&d[i][j], d[i][via], d[via][j]);

	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++)
			out(d[i][j]);
}
