/* ---
algorithm: reverse
structure: array
method: one index up to the middle
time: O(n)
space: O(1)
call: reverseArray(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void reverseArray(long long a[], int size)
{
    long long t;
    int i;

    for (i = 0; i < size / 2; i++)
    {
        t = a[i];
        a[i] = a[size - 1 - i];
        a[size - 1 - i] = t;
    }
}

void dump(long long a[], int size)
{
    for (int i = 0; i < size; i++)
        printf("%lld ", a[i]);
    putchar('\n');
}
