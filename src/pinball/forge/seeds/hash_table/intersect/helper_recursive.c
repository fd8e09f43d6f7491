/* ---
algorithm: intersect
structure: hash_table
method: recursion over the first, a helper looks in the second
time: O(n^2)
space: O(n)
call: inBoth(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
static int isIn(int value, const int *list, int size)
{
    if (size == 0)
        return 0;
    return list[0] == value || isIn(value, list + 1, size - 1);
}

void inBoth(const int *first, int n, const int *second, int m, void (*show)(int))
{
    if (n == 0)
        return;
    if (isIn(first[0], second, m))
        show(first[0]);
    inBoth(first + 1, n - 1, second, m, show);
}
