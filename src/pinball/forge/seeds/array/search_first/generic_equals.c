/* ---
algorithm: search_first
structure: array
method: general find by an equality function, by default plain equality
time: O(n)
space: O(1)
call: index_of(xs, len(xs), k, null) -> return
--- */
static int same(int a, int b) { return a == b; }

int index_of(const int *items, int count, int wanted, int (*equal)(int, int))
{
    int i = 0;

    if (equal == 0)
        equal = same;
    while (i < count && !equal(items[i], wanted))
        i++;
    return i == count ? -1 : i;
}
