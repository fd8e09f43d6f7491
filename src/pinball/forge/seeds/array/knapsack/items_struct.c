/* ---
algorithm: knapsack
structure: array
method: items with weight and worth, recursion on the list of items
time: O(2^n)
space: O(n)
call: fill(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

typedef struct {
    int weight, worth;
} Item;

static int bestOf(const Item *items, int count, int room)
{
    int without, with;

    if (count == 0 || room == 0)
        return 0;
    without = bestOf(items + 1, count - 1, room);
    if (items->weight > room)
        return without;
    with = items->worth + bestOf(items + 1, count - 1, room - items->weight);
    return with > without ? with : without;
}

int fill(const int *weights, int n, int capacity)
{
    Item *items = malloc((n + 1) * sizeof(Item));
    for (int i = 0; i < n; i++) {
        items[i].weight = weights[i];
        items[i].worth = weights[i] * weights[i] % 7 + 1;
    }
    int answer = bestOf(items, n, capacity);
    free(items);
    return answer;
}
