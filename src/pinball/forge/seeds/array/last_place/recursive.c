/* ---
algorithm: last_place
structure: array
method: the place in the rest goes before the place here
time: O(n)
space: O(n)
call: rindex(xs, 0, len(xs), k) -> return
--- */

int rindex(const int xs[], int i, int n, int k) {
    if (i == n) return -1;
    int later = rindex(xs, i + 1, n, k);
    if (later != -1) return later;
    return xs[i] == k ? i : -1;
}
