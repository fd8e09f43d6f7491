/* ---
algorithm: same_counts
structure: hash_table
method: counts each number in both
time: O(n^2)
space: O(1)
call: isPermutation(xs, len(xs), ys, len(ys)) -> return
--- */
static int countIn(int list[], int n, int x)
{
    int c = 0;
    for (int i = 0; i < n; i++)
        if (list[i] == x)
            c++;
    return c;
}

int isPermutation(int a[], int n, int b[], int m)
{
    int equal = (n == m);
    for (int i = 0; i < n; i++)
    {
        if (countIn(a, n, a[i]) != countIn(b, m, a[i]))
            equal = 0;
    }
    return equal;
}
