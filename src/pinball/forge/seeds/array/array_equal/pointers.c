/* ---
algorithm: array_equal
structure: array
method: both pointers run while equal
time: O(n)
space: O(1)
call: same(xs, len(xs), ys, len(ys)) -> return
--- */
int same(const int *p, unsigned np, const int *q, unsigned nq)
{
    while (np && nq && *p == *q) {
        p++, q++;
        np--, nq--;
    }
    return np + nq == 0;
}
