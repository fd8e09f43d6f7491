/* ---
algorithm: subset
structure: hash_table
method: two loops and a break
time: O(n^2)
space: O(1)
call: isSubset(xs, len(xs), ys, len(ys)) -> return
--- */
int isSubset(int small[], int m, int large[], int n)
{
    int i, j;
    for (i = 0; i < m; i++)
    {
        for (j = 0; j < n; j++)
        {
            if (small[i] == large[j])
                break;
        }
        if (j == n)
            return 0;
    }
    return 1;
}
