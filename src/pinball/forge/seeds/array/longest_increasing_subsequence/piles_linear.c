/* ---
algorithm: longest_increasing_subsequence
structure: array
method: piles of cards; the pile is looked for from the left
time: O(n^2)
space: O(n)
call: piles(xs, len(xs)) -> return
--- */
#include <stdlib.h>

int piles(const int *cards, int n)
{
    int *top = malloc((n + 1) * sizeof(int));
    int count = 0;

    for (int c = 0; c < n; c++) {
        int p = 0;
        while (p < count && top[p] < cards[c])
            p++;
        top[p] = cards[c];
        if (p == count)
            count++;
    }
    free(top);
    return count;
}
