/* ---
algorithm: sort
structure: array
method: pivot drawn at random, smaller and larger ones through a buffer
time: O(n^2)
typical: O(n log n)
space: O(n)
call: rqsort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>
#include <string.h>

static void go(int *v, int n, int *room)
{
    int chosen, pivot, low = 0, high = n;

    if (n < 2)
        return;
    chosen = rand() % n;
    pivot = v[chosen];
    for (int i = 0; i < n; i++) {
        if (i == chosen)
            continue;
        if (v[i] < pivot)
            room[low++] = v[i];
        else
            room[--high] = v[i];
    }
    room[low] = pivot;
    memcpy(v, room, n * sizeof *v);
    go(v, low, room);
    go(v + low + 1, n - low - 1, room);
}

void rqsort(int *v, int n)
{
    int *room = malloc((n + 1) * sizeof *v);

    go(v, n, room);
    free(room);
}
