/* ---
algorithm: mode
structure: hash_table
method: open addressing, a second pass over the table
time: O(n)
space: O(n)
call: modeOf(xs, len(xs)) -> return
--- */
#include <stdlib.h>

typedef struct { int key; int times; } Slot;

int modeOf(const int *xs, int n)
{
    int size = 2 * n + 1, best = -1;
    Slot *slots = calloc(size, sizeof(Slot));
    for (int i = 0; i < n; i++) {
        int at = (xs[i] + 64) % size;
        while (slots[at].times > 0 && slots[at].key != xs[i])
            at = (at + 1) % size;
        slots[at].key = xs[i];
        slots[at].times++;
    }
    for (int s = 0; s < size; s++) {
        if (slots[s].times == 0) continue;
        if (best < 0 || slots[s].times > slots[best].times
            || (slots[s].times == slots[best].times && slots[s].key < slots[best].key))
            best = s;
    }
    best = slots[best].key;
    free(slots);
    return best;
}
