/* ---
algorithm: second_largest
structure: array
method: builds a heap and takes the top off until it changes
time: O(n log n)
space: O(1)
call: second_best(xs, len(xs)) -> return
--- */
static void sift(int *h, int i, int n)
{
    for (int c; (c = 2 * i + 1) < n; i = c) {
        if (c + 1 < n && h[c + 1] > h[c])
            c++;
        if (h[i] >= h[c])
            return;
        int t = h[i];
        h[i] = h[c];
        h[c] = t;
    }
}

int second_best(int *h, int n)
{
    for (int i = n / 2; i-- > 0;)
        sift(h, i, n);
    int best = h[0];
    while (n > 1 && h[0] == best) {
        h[0] = h[--n];
        sift(h, 0, n);
    }
    return h[0];
}
