/* ---
algorithm: ranks
structure: array
method: a sorted copy, then the first place of each
time: O(n^2)
space: O(n)
call: places(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

void places(const int *v, int n, int *rank)
{
    int *s = malloc((n + 1) * sizeof(int));

    for (int i = 0; i < n; i++) {
        int j = i;
        for (; j > 0 && s[j - 1] > v[i]; j--)
            s[j] = s[j - 1];
        s[j] = v[i];
    }
    for (int i = 0; i < n; i++) {
        int p = 0;
        while (s[p] != v[i])
            p++;
        rank[i] = p;
    }
    free(s);
}
