/* ---
algorithm: map_add
structure: array
method: output array last, split into halves by recursion
time: O(n)
space: O(log n)
call: addConst(xs, len(xs), k, out(len(xs))) -> out
--- */
void addConst(const int *in, int n, int c, int *out)
{
    if (n == 0)
        return;
    if (n == 1) {
        *out = *in + c;
        return;
    }
    addConst(in, n / 2, c, out);
    addConst(in + n / 2, n - n / 2, c, out + n / 2);
}
