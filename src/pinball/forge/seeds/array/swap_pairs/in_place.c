/* ---
algorithm: swap_pairs
structure: array
method: in place, steps of two
time: O(n)
space: O(1)
call: swapPairs(xs, len(xs)) -> xs
--- */

void swapPairs(int a[], int n)
{
    for (int i = 0; i + 1 < n; i += 2) {
        int t = a[i];
        a[i] = a[i + 1];
        a[i + 1] = t;
    }
}
