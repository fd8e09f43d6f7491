/* ---
algorithm: out_degrees
structure: graph
method: two loops over rows
time: O(n^2)
space: O(1)
call: degrees(rows(m), len(m), out(len(m))) -> out[:len(m)]
--- */
void degrees(int **a, int n, int *deg)
{
    int i, j;
    for (i = 0; i < n; i++) {
        deg[i] = 0;
        for (j = 0; j < n; j++)
            if (a[i][j] != 0)
                deg[i]++;
    }
}
