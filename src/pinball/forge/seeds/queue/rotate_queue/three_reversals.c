/* ---
algorithm: rotate_queue
structure: queue
method: reverses both parts and the whole
time: O(n)
space: O(1)
call: cycle(xs, len(xs), k) -> xs
--- */
static void rev(int *a, int i, int j)
{
    for (; i < j; i++, j--) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}

void cycle(int *a, int n, int k)
{
    if (n < 2) return;
    k %= n;
    rev(a, 0, k - 1);
    rev(a, k, n - 1);
    rev(a, 0, n - 1);
}
