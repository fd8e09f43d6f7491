/* ---
algorithm: two_sum_sorted
structure: array
method: two pointers, one exit
time: O(n)
space: O(1)
call: summands(xs, len(xs), k) -> return
--- */

int summands(const int *xs, unsigned n, int wanted)
{
    const int *p = xs, *q = xs + n;
    int ok = 0;

    if (n < 2)
        goto end;
    q--;
    while (p != q) {
        int s = *p + *q;
        if (s == wanted) {
            ok = 1;
            goto end;
        }
        if (s < wanted)
            p++;
        else
            q--;
    }
end:
    return ok;
}
