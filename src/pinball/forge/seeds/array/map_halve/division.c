/* ---
algorithm: map_halve
structure: array
method: integer division to a new array
time: O(n)
space: O(n)
call: halves(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

static int half(int amount)
{
    return amount / 2;
}

int *halves(int prices[], int n)
{
    int *discounted = malloc(sizeof(int) * (n > 0 ? n : 1));

    for (int i = 0; i < n; ++i)
        discounted[i] = half(prices[i]);
    return discounted;
}
