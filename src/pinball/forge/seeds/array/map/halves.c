/* ---
algorithm: map
structure: array
method: divide and conquer down to single elements, their size doubled by a shift
time: O(n)
space: O(log n)
call: doubleRange(xs, 0, len(xs)) -> xs
--- */
#include <stdlib.h>

static int twice(int x)
{
    int size = abs(x);
    size = size << 1;
    return x < 0 ? -size : size;
}

void doubleRange(int *a, int from, int to)
{
    if (to - from <= 0)
        return;
    if (to - from == 1)
        a[from] = twice(a[from]);
    else {
        int middle = (from + to) / 2;
        doubleRange(a, from, middle);
        doubleRange(a, middle, to);
    }
}
