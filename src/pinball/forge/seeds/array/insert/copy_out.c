/* ---
algorithm: insert
structure: array
method: copies to a larger output array, three loops
time: O(n)
space: O(1)
call: insertSorted(xs, len(xs), k, out(len(xs)+1)) -> out
--- */

void insertSorted(const int a[], int n, int x, int b[])
{
    int i, j = 0;

    for (i = 0; i < n && a[i] < x; i++)
        b[j++] = a[i];
    b[j++] = x;
    for (; i < n; i++)
        b[j++] = a[i];
}
