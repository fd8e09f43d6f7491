/* ---
algorithm: odd_even
structure: linked_list
method: two indices into an array
time: O(n)
space: O(1)
call: unshuffle(list(xs), len(xs), out(len(xs))) -> out
--- */
struct card { int face; struct card *under; };

void unshuffle(const struct card *c, int n, int *out)
{
    int lo = 0, hi = (n + 1) / 2;
    for (int i = 0; i < n; i++) {
        if (i % 2 == 0)
            out[lo++] = c->face;
        else
            out[hi++] = c->face;
        c = c->under;
    }
}
