/* ---
algorithm: window_maximum
structure: queue
method: maxima of windows that grow by one, in place
time: O(n)
space: O(1)
call: slide(xs, len(xs), k) -> xs[:return]
--- */
int slide(int a[], int n, int k)
{
    int width, i;
    if (n < k)
        return 0;
    for (width = 2; width <= k; width++)
    {
        for (i = 0; i + 1 <= n - width + 1; i++)
        {
            if (a[i + 1] > a[i])
                a[i] = a[i + 1];
        }
    }
    return n - k + 1;
}
