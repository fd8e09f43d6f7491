/* ---
algorithm: interleave
structure: array
method: recursion with the two exchanged
time: O(n)
space: O(n)
call: by_turns(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
void by_turns(const int *p, int np, const int *q, int nq, void (*put)(int))
{
    if (np == 0) {
        for (; nq > 0; nq--)
            put(*q++);
        return;
    }
    put(*p);
    by_turns(q, nq, p + 1, np - 1, put);
}
