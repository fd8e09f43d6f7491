/* ---
algorithm: coin_change
structure: number
method: recursion with a loop over the coins and a best so far
time: O(2^n)
space: O(n)
call: makeChange(n) -> return
--- */
#include <limits.h>

static const int coins[3] = {4, 3, 1};

int makeChange(int amount)
{
    int best = INT_MAX;
    if (amount == 0)
        return 0;
    for (int i = 0; i < 3; i++)
    {
        if (coins[i] <= amount)
        {
            int rest = makeChange(amount - coins[i]);
            if (rest + 1 < best)
                best = rest + 1;
        }
    }
    return best;
}
