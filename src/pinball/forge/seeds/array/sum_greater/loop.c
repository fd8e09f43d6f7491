/* ---
algorithm: sum_greater
structure: array
method: adds what is greater
time: O(n)
space: O(1)
call: sumAbove(xs, len(xs), k) -> return
--- */
int sumAbove(int a[], int n, int k)
{
    int i, sum = 0;

    for (i = 0; i < n; i++)
        if (a[i] > k)
            sum += a[i];
    return sum;
}
