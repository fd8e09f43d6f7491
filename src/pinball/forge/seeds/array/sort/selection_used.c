/* ---
algorithm: sort
structure: array
method: the smallest unused number again and again into a new array
time: O(n^2)
space: O(n)
call: sorted_copy(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

double *sorted_copy(const double *x, int n)
{
    double *y = malloc((n + 1) * sizeof(double));
    char *used = calloc(n + 1, 1);

    for (int k = 0; k < n; k++) {
        int pick = -1;
        for (int i = 0; i < n; i++) {
            if (used[i])
                continue;
            if (pick < 0 || x[i] < x[pick])
                pick = i;
        }
        used[pick] = 1;
        y[k] = x[pick];
    }
    free(used);
    return y;
}
