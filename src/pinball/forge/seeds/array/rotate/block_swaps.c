/* ---
algorithm: rotate
structure: array
method: swaps blocks of equal size until nothing is left
time: O(n)
space: O(1)
call: leftRotate(xs, len(xs), k) -> xs
--- */
static void swapBlocks(int a[], int p, int q, int len)
{
    for (int i = 0; i < len; i++) {
        int t = a[p + i];
        a[p + i] = a[q + i];
        a[q + i] = t;
    }
}

void leftRotate(int a[], int n, int d)
{
    if (n == 0 || d % n == 0)
        return;
    d %= n;
    int i = d, j = n - d;
    while (i != j) {
        if (i < j) {
            swapBlocks(a, d - i, d + j - i, i);
            j -= i;
        } else {
            swapBlocks(a, d - i, d, j);
            i -= j;
        }
    }
    swapBlocks(a, d - i, d, i);
}
