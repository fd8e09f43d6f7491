/* ---
algorithm: reverse
structure: array
method: a deque in a ring: pushed at the front, popped from the front
time: O(n)
space: O(1)
call: mirrorOrder(xs, len(xs)) -> xs
--- */
#include <stdbool.h>

#define RING 1024

struct Deque {
    int slot[RING];
    int front;
    int count;
};

static bool pushFront(struct Deque *d, int value)
{
    if (d->count == RING)
        return false;
    d->front = (d->front + RING - 1) % RING;
    d->slot[d->front] = value;
    d->count++;
    return true;
}

static int popFront(struct Deque *d)
{
    int value = d->slot[d->front];
    d->front = (d->front + 1) % RING;
    d->count--;
    return value;
}

static struct Deque deque;

void mirrorOrder(int values[], int n)
{
    deque.front = deque.count = 0;
    for (int i = 0; i < n; i++)
        pushFront(&deque, values[i]);
    for (int i = 0; i < n; i++)
        values[i] = popFront(&deque);
}
