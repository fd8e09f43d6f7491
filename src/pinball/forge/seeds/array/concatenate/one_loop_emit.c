/* ---
algorithm: concatenate
structure: array
method: one loop, the second when the first is used up
time: O(n)
space: O(1)
call: chain(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
void chain(const int *p, int n, const int *q, int m, void (*f)(int))
{
    for (int i = 0; i < n + m; i++)
        f(i < n ? p[i] : q[i - n]);
}
