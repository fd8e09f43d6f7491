/* ---
algorithm: simulate
structure: queue
method: ring buffer in a struct
time: O(n)
space: O(1)
call: run_queue(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>

#define SLOTS 1024

typedef struct {
    int slot[SLOTS];
    int head;
    int used;
} ring;

static bool put(ring *r, int x)
{
    if (r->used == SLOTS)
        return false;
    r->slot[(r->head + r->used) % SLOTS] = x;
    r->used++;
    return true;
}

static bool get(ring *r, int *x)
{
    if (r->used == 0)
        return false;
    *x = r->slot[r->head];
    r->head = (r->head + 1) % SLOTS;
    r->used--;
    return true;
}

int run_queue(const int *commands, int n, int *taken)
{
    static ring r;
    int count = 0;

    r.head = 0;
    r.used = 0;
    for (int i = 0; i < n; i++) {
        if (commands[i] > 0)
            put(&r, commands[i]);
        else if (get(&r, &taken[count]))
            count++;
    }
    return count;
}
