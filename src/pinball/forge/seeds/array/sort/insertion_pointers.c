/* ---
algorithm: sort
structure: array
method: insertion sort, pointers only
time: O(n^2)
space: O(1)
call: isort(xs, len(xs)) -> xs
--- */

void isort(int *base, int n)
{
    int *end = base + n;
    int *p, *q;

    for (p = base; p < end; p++) {
        int x = *p;
        for (q = p; q > base && q[-1] > x; q--)
            *q = q[-1];
        *q = x;
    }
}
