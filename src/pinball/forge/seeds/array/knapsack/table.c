/* ---
algorithm: knapsack
structure: array
method: full table: things by capacity
time: O(n)
space: O(n)
call: knapsack(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

/* what a thing of weight w is worth */
static int worth(int w)
{
    return w * w % 7 + 1;
}

int knapsack(const int *wt, int n, int W)
{
    int width = W + 1;
    int *K = calloc((n + 1) * width, sizeof(int));
    int i, w, result;

    for (i = 1; i <= n; i++) {
        for (w = 0; w <= W; w++) {
            int without = K[(i - 1) * width + w];
            int with = 0;
            if (wt[i - 1] <= w)
                with = worth(wt[i - 1]) + K[(i - 1) * width + w - wt[i - 1]];
            K[i * width + w] = with > without ? with : without;
        }
    }
    result = K[n * width + W];
    free(K);
    return result;
}
