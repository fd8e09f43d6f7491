/* ---
algorithm: coin_change
structure: number
method: fewest coins for every smaller amount
time: O(n)
space: O(n)
call: minCoins(n) -> return
--- */
#include <limits.h>
#include <stdlib.h>

int minCoins(int amount)
{
    int coins[] = {1, 3, 4};
    int *table = malloc((amount + 1) * sizeof(int));
    int result;

    table[0] = 0;
    for (int i = 1; i <= amount; i++)
    {
        table[i] = INT_MAX;
        for (int j = 0; j < 3; j++)
        {
            if (coins[j] <= i && table[i - coins[j]] + 1 < table[i])
                table[i] = table[i - coins[j]] + 1;
        }
    }
    result = table[amount];
    free(table);
    return result;
}
