/* ---
algorithm: filter
structure: array
method: writes every number and steps only behind the ones that stay
time: O(n)
space: O(1)
call: filter_gt(out(len(xs)+1), xs, len(xs), k) -> out[:return]
--- */

/* dst needs room for n + 1 elements: the last write may be one that is not kept */
unsigned filter_gt(int *dst, const int *src, unsigned n, int k)
{
    unsigned w = 0;

    for (unsigned r = 0; r < n; r++) {
        dst[w] = src[r];
        w += (src[r] > k);
    }
    return w;
}
