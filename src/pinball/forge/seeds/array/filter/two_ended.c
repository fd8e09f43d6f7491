/* ---
algorithm: filter
structure: array
method: recursion on both halves, the results put side by side in place
time: O(n log n)
space: O(log n)
call: gather(xs, len(xs), k) -> xs[:return]
--- */

/* the kept elements of xs[0..n) move to the front; returns how many they are */
int gather(int *xs, int n, int k) {
    if (n == 0) return 0;
    if (n == 1) return xs[0] > k ? 1 : 0;

    int half = n / 2;
    int left = gather(xs, half, k);
    int right = gather(xs + half, n - half, k);
    for (int i = 0; i < right; i++) xs[left + i] = xs[half + i];
    return left + right;
}
