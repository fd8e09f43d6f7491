/* ---
algorithm: heapify
structure: heap
method: goto instead of the inner loop
time: O(n)
space: O(1)
call: heapify(xs, len(xs)) -> xs
--- */
void heapify(int *h, int n)
{
    int start, p, c, t;

    for (start = n / 2; start > 0; start--) {
        p = start - 1;
sink:
        c = p * 2 + 1;
        if (c >= n)
            continue;
        c += c + 1 < n && h[c] < h[c + 1];
        if (h[p] < h[c]) {
            t = h[p];
            h[p] = h[c];
            h[c] = t;
            p = c;
            goto sink;
        }
    }
}
