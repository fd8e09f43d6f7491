/* ---
algorithm: copy_array
structure: array
method: recursion, prints the head first
time: O(n)
space: O(n)
call: show(xs, len(xs)) -> stdout
--- */
#include <stdio.h>

void show(const int *p, int n)
{
    if (n > 0) {
        printf("%d,", *p);
        show(p + 1, n - 1);
    }
}
