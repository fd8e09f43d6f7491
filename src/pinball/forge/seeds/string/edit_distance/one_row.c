/* ---
algorithm: edit_distance
structure: string
method: one row and the corner
time: O(n^2)
space: O(n)
call: levenshtein(s, len(s), t, len(t)) -> return
--- */
#include <stdlib.h>

int levenshtein(const char *a, int n, const char *b, int m)
{
	int *row = malloc((m + 1) * sizeof(*row));
	int i, j, result;

	for (j = 0; j <= m; j++)
		row[j] = j;
	for (i = 1; i <= n; i++) {
		int corner = row[0];

		row[0] = i;
		for (j = 1; j <= m; j++) {
			int up = row[j];
			int best = corner + (a[i - 1] != b[j - 1]);

			if (up + 1 < best)
				best = up + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
			corner = up;
		}
	}
	result = row[m];
	free(row);
	return result;
}
