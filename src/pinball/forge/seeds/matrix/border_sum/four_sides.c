/* ---
algorithm: border_sum
structure: matrix
method: four loops over the sides
time: O(n)
space: O(1)
call: edge_total(grid(m, 64), len(m)) -> return
--- */
int edge_total(int g[][64], int n)
{
    int s = 0, k;
    if (n == 1) return g[0][0];
    for (k = 0; k < n - 1; k++) s += g[0][k];
    for (k = 0; k < n - 1; k++) s += g[k][n - 1];
    for (k = n - 1; k > 0; k--) s += g[n - 1][k];
    for (k = n - 1; k > 0; k--) s += g[k][0];
    return s;
}
