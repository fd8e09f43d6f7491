/* ---
algorithm: unmatched_brackets
structure: stack
method: looks back for the last open bracket, marks in an array
time: O(n^2)
space: O(n)
call: unpaired(xs, len(xs)) -> return
--- */
#include <stdlib.h>

/* partner[i] is 1 when token i has found its partner, or is a closing one that was given up */
int unpaired(const int *t, int n)
{
    char *done = calloc(n + 1, 1);
    int alone = 0;
    for (int i = 0; i < n; i++)
    {
        if (t[i] >= 0)
            continue;
        int j = i - 1;
        while (j >= 0 && (t[j] <= 0 || done[j]))
            j--;
        if (j >= 0 && t[j] == -t[i])
            done[j] = 1;
        else
            alone++;
    }
    for (int i = 0; i < n; i++)
        if (t[i] > 0 && !done[i])
            alone++;
    free(done);
    return alone;
}
