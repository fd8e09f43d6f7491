/* ---
algorithm: sort
structure: array
method: insertion sort that prints the array after each step
time: O(n^2)
space: O(1)
call: insertion_trace(xs, len(xs)) -> xs
--- */
#include <stdio.h>

static void dump(const int *v, int n)
{
    while (n-- > 0)
        printf("%3d", *v++);
    putchar('\n');
}

void insertion_trace(int *v, int n)
{
    int step, hold, slot;

    for (step = 1; step < n; ++step) {
        hold = v[step];
        for (slot = step; slot > 0; --slot) {
            if (v[slot - 1] <= hold)
                break;
            v[slot] = v[slot - 1];
        }
        v[slot] = hold;
        if (n < 6)
            dump(v, n);
    }
}
