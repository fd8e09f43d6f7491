/* ---
algorithm: is_symmetric
structure: matrix
method: a flag and all cells
time: O(n^2)
space: O(1)
call: symmetric(grid(m, 64), len(m)) -> return
--- */
int symmetric(int a[64][64], int n)
{
    int flag = 1;
    int i, j;
    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            if (a[i][j] != a[j][i])
                flag = 0;
        }
    }
    return flag;
}
