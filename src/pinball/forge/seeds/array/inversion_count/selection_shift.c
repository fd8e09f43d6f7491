/* ---
algorithm: inversion_count
structure: array
method: takes the smallest out of a list; its distance from the front is counted
time: O(n^2)
space: O(n)
call: disorder(xs, len(xs)) -> return
--- */
#include <stdlib.h>
#include <string.h>

int disorder(const int *v, int n)
{
    int *left = malloc((n + 1) * sizeof(int));
    int total = 0;

    memcpy(left, v, n * sizeof(int));
    while (n > 0) {
        int m = 0;
        for (int i = 1; i < n; i++)
            if (left[i] < left[m])
                m = i;
        total += m;
        n--;
        memmove(left + m, left + m + 1, (n - m) * sizeof(int));
    }
    free(left);
    return total;
}
