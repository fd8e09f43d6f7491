/* ---
algorithm: sort
structure: array
method: recursive: swap the smallest to the front, then the rest of the array
time: O(n^2)
space: O(n)
call: sel_sort(xs, len(xs)) -> xs
--- */
static int *minimum_of(int *from, int *to)
{
    if (from + 1 == to)
        return from;
    int *other = minimum_of(from + 1, to);
    return *other < *from ? other : from;
}

void sel_sort(int *v, int n)
{
    if (n <= 1)
        return;
    int *m = minimum_of(v, v + n);
    int first = *v;
    *v = *m;
    *m = first;
    sel_sort(v + 1, n - 1);
}
