/* ---
algorithm: prefix_sums
structure: array
method: hands on the total after each number
time: O(n)
space: O(1)
call: totals(xs, len(xs), emit) -> emitted
--- */
void totals(const int *v, int n, void (*out)(int))
{
    int total = 0;

    for (const int *p = v; p != v + n; p++)
        out(total += *p);
}
