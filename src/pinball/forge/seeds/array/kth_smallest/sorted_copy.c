/* ---
algorithm: kth_smallest
structure: array
method: insertion-sorted copy
time: O(n^2)
space: O(n)
call: kth(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

int kth(const int *v, int n, int k)
{
    int *s = malloc(n * sizeof(int)), i, j, answer;

    for (i = 0; i < n; i++) {
        for (j = i; j > 0 && s[j - 1] > v[i]; j--)
            s[j] = s[j - 1];
        s[j] = v[i];
    }
    answer = s[k];
    free(s);
    return answer;
}
