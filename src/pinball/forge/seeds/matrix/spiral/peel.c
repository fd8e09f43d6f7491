/* ---
algorithm: spiral
structure: matrix
method: takes the first row off and turns the rest, on a copy
time: O(n^3)
space: O(n^2)
call: peel(flat(m), len(m), emit) -> emitted
--- */
#include <stdlib.h>

void peel(const int *m, int n, void (*emit)(int))
{
    int *a = malloc((n * n + 1) * sizeof(int)), *b = malloc((n * n + 1) * sizeof(int));
    int rows = n, cols = n;
    for (int i = 0; i < n * n; i++) a[i] = m[i];
    while (rows > 0 && cols > 0) {
        for (int c = 0; c < cols; c++) emit(a[c]);
        /* what is below, turned to the left */
        for (int r = 1; r < rows; r++)
            for (int c = 0; c < cols; c++)
                b[(cols - 1 - c) * (rows - 1) + r - 1] = a[r * cols + c];
        int t = rows - 1;
        rows = cols;
        cols = t;
        int *s = a;
        a = b;
        b = s;
    }
    free(a);
    free(b);
}
