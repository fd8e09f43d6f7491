/* ---
algorithm: swap_ends
structure: array
method: a swap helper with pointers
time: O(1)
space: O(1)
call: exchange_first_last(xs, len(xs)) -> xs
--- */
static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

void exchange_first_last(int *begin, unsigned long count)
{
    if (count < 2)
        return;
    swap(begin, begin + count - 1);
}
