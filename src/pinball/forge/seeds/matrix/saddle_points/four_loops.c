/* ---
algorithm: saddle_points
structure: matrix
method: checks each cell along its row and column
time: O(n^3)
space: O(1)
call: saddles(rows(m), len(m)) -> return
--- */
#include <stdbool.h>

int saddles(int **m, int n)
{
    int count = 0;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            bool ok = true;
            for (int k = 0; k < n; k++) {
                if (m[i][k] < m[i][j]) ok = false;
                if (m[k][j] > m[i][j]) ok = false;
            }
            if (ok) count++;
        }
    }
    return count;
}
