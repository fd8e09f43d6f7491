/* ---
algorithm: coin_change
structure: number
method: pushes from each amount to the amounts one coin further
time: O(n)
space: O(n)
call: solve(n) -> return
--- */
#include <stdlib.h>

int solve(int target)
{
    int coin[] = {1, 3, 4};
    int *d = malloc((target + 5) * sizeof *d);
    int i, j, answer;

    for (i = 0; i < target + 5; i++)
        d[i] = 1 << 20;
    d[0] = 0;
    for (i = 0; i < target; i++)
        for (j = 0; j < 3; j++)
            if (d[i] + 1 < d[i + coin[j]])
                d[i + coin[j]] = d[i] + 1;
    answer = d[target];
    free(d);
    return answer;
}
