/* ---
algorithm: intersect
structure: hash_table
method: two loops
time: O(n^2)
space: O(1)
call: intersection(xs, len(xs), ys, len(ys), out(len(xs))) -> out[:return]
--- */
int intersection(int a[], int n, int b[], int m, int c[])
{
    int i, j, k = 0;
    for (i = 0; i < n; i++) {
        for (j = 0; j < m; j++) {
            if (a[i] == b[j]) {
                c[k] = a[i];
                k++;
                break;
            }
        }
    }
    return k;
}
