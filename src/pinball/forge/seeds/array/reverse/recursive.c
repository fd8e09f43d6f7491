/* ---
algorithm: reverse
structure: array
method: recursion from the outside to the inside
time: O(n)
space: O(n)
call: reverse_range(xs, 0, len(xs)-1) -> xs
--- */

static void swap(int *x, int *y)
{
    int tmp = *x;
    *x = *y;
    *y = tmp;
}

void reverse_range(int *values, int first, int last)
{
    if (first >= last) {
        return;
    }
    swap(values + first, values + last);
    reverse_range(values, first + 1, last - 1);
}
