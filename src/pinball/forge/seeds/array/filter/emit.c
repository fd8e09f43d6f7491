/* ---
algorithm: filter
structure: array
method: hands each number that stays to a visitor
time: O(n)
space: O(1)
call: for_each_greater(xs, len(xs), k, emit) -> emitted
--- */

void for_each_greater(const int *a, int n, int k, void (*visit)(int))
{
    const int *p;
    for (p = a; p < a + n; ++p)
        if (k < *p)
            visit(*p);
}
