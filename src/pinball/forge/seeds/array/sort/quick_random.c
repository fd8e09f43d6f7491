/* ---
algorithm: sort
structure: array
method: pivot drawn at random, partition from both ends
time: O(n^2)
typical: O(n log n)
space: O(n)
call: rqsort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int c = *a;
    *a = *b;
    *b = c;
}

void rqsort(int *a, int n)
{
    int i, last;

    if (n <= 1)
        return;
    swap(&a[0], &a[rand() % n]);
    last = 0;
    for (i = 1; i < n; i++)
        if (a[i] < a[0])
            swap(&a[++last], &a[i]);
    swap(&a[0], &a[last]);
    rqsort(a, last);
    rqsort(a + last + 1, n - last - 1);
}
