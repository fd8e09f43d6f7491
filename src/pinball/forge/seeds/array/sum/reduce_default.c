/* ---
algorithm: sum
structure: array
method: general reduce with a start; adds by default
time: O(n)
space: O(1)
call: reduce(xs, len(xs), 0, null) -> return
--- */
static int add(int total, int x) { return total + x; }

int reduce(const int *array, int length, int initial, int (*combine)(int, int))
{
    int result = initial;

    if (!combine)
        combine = add;
    for (int i = 0; i < length; i++)
        result = combine(result, array[i]);
    return result;
}
