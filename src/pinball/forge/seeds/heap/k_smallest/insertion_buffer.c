/* ---
algorithm: k_smallest
structure: heap
method: keeps the k best in order while it goes
time: O(n^2)
space: O(1)
call: smallest_k(xs, len(xs), k, out(k + 1)) -> out[:k]
--- */
void smallest_k(const int *a, int n, int k, int *best)
{
    int size = 0;
    for (int i = 0; i < n; i++) {
        int j = size;
        if (size < k) size++;
        else if (k == 0 || a[i] >= best[k - 1]) continue;
        else j = k - 1;
        while (j > 0 && best[j - 1] > a[i]) {
            best[j] = best[j - 1];
            j--;
        }
        best[j] = a[i];
    }
}
