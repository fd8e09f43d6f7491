/* ---
algorithm: longest_consecutive
structure: hash_table
method: set by open addressing, counts on from each beginning
time: O(n)
space: O(n)
call: longestConsecutive(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

static int *keys;
static bool *full;
static int room;

static int place(int key)
{
    int i = (int)((unsigned)key % (unsigned)room);
    while (full[i] && keys[i] != key)
        i = (i + 1) % room;
    return i;
}

int longestConsecutive(const int *nums, int n)
{
    int best = 0;
    room = 2 * n + 1;
    keys = malloc(room * sizeof(int));
    full = calloc(room, sizeof(bool));
    for (int i = 0; i < n; i++) {
        int p = place(nums[i]);
        keys[p] = nums[i];
        full[p] = true;
    }
    for (int i = 0; i < n; i++) {
        int x = nums[i], length = 1;
        if (full[place(x - 1)]) continue;
        while (full[place(x + length)]) length++;
        if (length > best) best = length;
    }
    free(keys);
    free(full);
    return best;
}
