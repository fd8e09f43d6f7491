/* ---
algorithm: is_symmetric
structure: matrix
method: compares below the diagonal, returns early
time: O(n^2)
typical: O(1)
space: O(1)
call: isSymmetric(rows(m), len(m)) -> return
--- */
#include <stdbool.h>

bool isSymmetric(int **m, int n)
{
    for (int i = 1; i < n; i++)
        for (int j = 0; j < i; j++)
            if (m[i][j] != m[j][i])
                return false;
    return true;
}
