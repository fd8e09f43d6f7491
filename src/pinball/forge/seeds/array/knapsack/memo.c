/* ---
algorithm: knapsack
structure: array
method: recursion with a memory of -1s
time: O(n)
space: O(n)
call: packBest(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

enum { UNKNOWN = -1 };

typedef struct {
    const int *weights;
    int count;
    int capacity;
    int *memory;
} Problem;

static int solve(const Problem *p, int item, int room)
{
    if (item == p->count)
        return 0;

    int *known = &p->memory[item * (p->capacity + 1) + room];
    if (*known != UNKNOWN)
        return *known;

    int best = solve(p, item + 1, room);
    int weight = p->weights[item];
    if (weight <= room)
    {
        int taken = (weight * weight) % 7 + 1 + solve(p, item + 1, room - weight);
        if (taken > best)
            best = taken;
    }
    *known = best;
    return best;
}

int packBest(const int *weights, int count, int capacity)
{
    int cells = count * (capacity + 1);
    Problem p = {weights, count, capacity, malloc((cells + 1) * sizeof(int))};
    for (int i = 0; i < cells; i++)
        p.memory[i] = UNKNOWN;
    int answer = solve(&p, 0, capacity);
    free(p.memory);
    return answer;
}
