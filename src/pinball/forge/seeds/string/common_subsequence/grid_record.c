/* ---
algorithm: common_subsequence
structure: string
method: table of rows in a record, made by a helper
time: O(n^2)
space: O(n^2)
call: lcsLength(s, t) -> return
--- */
#include <stdlib.h>

typedef struct { int rows, cols; int **cell; } Grid;

static Grid makeGrid(int rows, int cols)
{
    Grid g = { rows, cols, malloc(rows * sizeof(int *)) };
    for (int r = 0; r < rows; r++)
        g.cell[r] = calloc(cols, sizeof(int));
    return g;
}

static void freeGrid(Grid g)
{
    while (g.rows > 0)
        free(g.cell[--g.rows]);
    free(g.cell);
}

int lcsLength(const char *s, const char *t)
{
    int n = 0, m = 0;
    while (s[n]) n++;
    while (t[m]) m++;
    Grid g = makeGrid(n + 1, m + 1);
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= m; j++) {
            int best = g.cell[i - 1][j];
            if (g.cell[i][j - 1] > best) best = g.cell[i][j - 1];
            if (s[i - 1] == t[j - 1] && g.cell[i - 1][j - 1] + 1 > best) best = g.cell[i - 1][j - 1] + 1;
            g.cell[i][j] = best;
        }
    }
    int result = g.cell[n][m];
    freeGrid(g);
    return result;
}
