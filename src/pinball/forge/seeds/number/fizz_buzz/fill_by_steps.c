/* ---
algorithm: fizz_buzz
structure: number
method: fills with numbers, then overwrites in steps
time: O(n)
space: O(n)
call: fizz(n) -> return[:n]
--- */
#include <stdlib.h>

static void overwrite(int *a, int n, int step)
{
    for (int i = step; i <= n; i += step)
        a[i - 1] = -step;
}

int *fizz(int n)
{
    int *a = malloc((n + 1) * sizeof(int));
    for (int i = 0; i < n; i++)
        a[i] = i + 1;
    overwrite(a, n, 3);
    overwrite(a, n, 5);
    overwrite(a, n, 15);
    return a;
}
