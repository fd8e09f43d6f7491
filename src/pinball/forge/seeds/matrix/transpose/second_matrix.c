/* ---
algorithm: transpose
structure: matrix
method: into a second matrix of row pointers
time: O(n^2)
space: O(n^2)
call: transposed(rows(m), len(m), emit) -> emitted
--- */
#include <stdlib.h>

static int **allocate(int rows, int cols)
{
    int **m = malloc((rows + 1) * sizeof(int *));
    for (int i = 0; i < rows; i++)
        m[i] = malloc(cols * sizeof(int));
    return m;
}

void transposed(int **a, int n, void (*put)(int))
{
    int **t = allocate(n, n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            t[j][i] = a[i][j];
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++)
            put(t[i][j]);
        free(t[i]);
    }
    free(t);
}
