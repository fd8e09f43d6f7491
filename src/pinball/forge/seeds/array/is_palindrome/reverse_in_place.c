/* ---
algorithm: is_palindrome
structure: array
method: keeps a copy, reverses in place, compares with memcmp
time: O(n)
space: O(n)
call: same_both_ways(xs, len(xs)) -> return
--- */
#include <stdlib.h>
#include <string.h>

static void reverse(int *a, int n)
{
    for (int i = 0; i < n / 2; i++) {
        int t = a[i];
        a[i] = a[n - 1 - i];
        a[n - 1 - i] = t;
    }
}

int same_both_ways(int *a, int n)
{
    int *copy = malloc((n + 1) * sizeof(int)), same = 1;

    memcpy(copy, a, n * sizeof(int));
    reverse(a, n);
    for (int i = 0; i < n; i++)
        same &= copy[i] == a[i];
    free(copy);
    return same;
}
