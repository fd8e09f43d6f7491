/* ---
algorithm: two_sum
structure: hash_table
method: sorts, then two ends move
time: O(n^2)
space: O(1)
call: has_pair(xs, len(xs), k) -> return
--- */
int has_pair(int *a, int n, int k)
{
    int i, j;
    for (i = 1; i < n; i++) {
        int key = a[i];
        j = i - 1;
        while (j >= 0 && a[j] > key) {
            a[j + 1] = a[j];
            j--;
        }
        a[j + 1] = key;
    }
    i = 0;
    j = n - 1;
    while (i < j) {
        int s = a[i] + a[j];
        if (s == k) return 1;
        if (s < k) i++;
        else j--;
    }
    return 0;
}
