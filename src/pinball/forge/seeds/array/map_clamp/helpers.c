/* ---
algorithm: map_clamp
structure: array
method: helpers for smaller and larger, to an output array
time: O(n)
space: O(1)
call: limitAll(a, b, xs, len(xs), out(len(xs))) -> out
--- */
static long lesser(long p, long q) { return p < q ? p : q; }
static long greater(long p, long q) { return p < q ? q : p; }

void limitAll(long low, long high, const long *from, int n, long *to)
{
    for (int i = 0; i < n; ++i)
        to[i] = greater(low, lesser(high, from[i]));
}
