/* ---
algorithm: riffle
structure: array
method: in place, each card of the second half is shifted to its place
time: O(n^2)
space: O(1)
call: interleave(xs, len(xs)) -> xs
--- */

static void move_down(int *a, int from, int to)
{
    int x = a[from];
    while (from > to) {
        a[from] = a[from - 1];
        from--;
    }
    a[to] = x;
}

void interleave(int *a, int n)
{
    int from = (n + 1) / 2;
    int to = 1;
    while (from < n) {
        move_down(a, from, to);
        from += 1;
        to += 2;
    }
}
