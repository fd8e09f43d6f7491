/* ---
algorithm: remove_duplicates
structure: array
method: recursion, hands on the last of each run
time: O(n)
space: O(n)
call: uniq(xs, len(xs), emit) -> emitted
--- */
void uniq(const int *p, int n, void (*out)(int))
{
    if (n == 0)
        return;
    if (n == 1 || p[0] != p[1])
        out(p[0]);
    uniq(p + 1, n - 1, out);
}
