/* ---
algorithm: reverse
structure: array
method: copy to an output array, back to front
time: O(n)
space: O(1)
call: copy_reversed(out(len(xs)), xs, len(xs)) -> out
--- */

void copy_reversed(int *dst, const int *src, int n)
{
    for (int i = n; i > 0; i--)
        *dst++ = src[i - 1];
}
