/* ---
algorithm: mirror
structure: array
method: prints before and after the recursive call
time: O(n)
space: O(n)
call: there_and_back(xs, len(xs)) -> stdout
--- */
#include <stdio.h>

void there_and_back(const int *p, int n)
{
    if (n == 0)
        return;
    printf("%d ", p[0]);
    there_and_back(p + 1, n - 1);
    printf("%d ", p[0]);
}
