/* ---
algorithm: common_subsequence
structure: string
method: full table on the heap
time: O(n^2)
space: O(n^2)
call: lcs(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

static int max(int a, int b) { return a > b ? a : b; }

int lcs(const char *X, const char *Y)
{
    int m = strlen(X), n = strlen(Y), w = n + 1, answer;
    int *L = malloc((m + 1) * w * sizeof(int));

    for (int i = 0; i <= m; i++) {
        for (int j = 0; j <= n; j++) {
            if (i == 0 || j == 0)
                L[i * w + j] = 0;
            else if (X[i - 1] == Y[j - 1])
                L[i * w + j] = L[(i - 1) * w + j - 1] + 1;
            else
                L[i * w + j] = max(L[(i - 1) * w + j], L[i * w + j - 1]);
        }
    }
    answer = L[m * w + n];
    free(L);
    return answer;
}
