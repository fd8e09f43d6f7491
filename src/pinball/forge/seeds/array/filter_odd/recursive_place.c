/* ---
algorithm: filter_odd
structure: array
method: recursion with the reading and the writing place
time: O(n)
space: O(n)
call: odds(xs, len(xs)) -> xs[:return]
--- */
static int step(int *a, int n, int r, int w)
{
    if (r == n)
        return w;
    if (a[r] % 2) {
        a[w] = a[r];
        return step(a, n, r + 1, w + 1);
    }
    return step(a, n, r + 1, w);
}

int odds(int *a, int n) { return step(a, n, 0, 0); }
