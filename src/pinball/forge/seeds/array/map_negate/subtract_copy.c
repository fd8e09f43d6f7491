/* ---
algorithm: map_negate
structure: array
method: zero minus each, to another array
time: O(n)
space: O(1)
call: vec_neg(out(len(xs)), xs, len(xs)) -> out
--- */
void vec_neg(double *dst, const double *src, unsigned n)
{
    unsigned i;

    for (i = 0; i < n; i++)
        dst[i] = 0.0 - src[i];
}
