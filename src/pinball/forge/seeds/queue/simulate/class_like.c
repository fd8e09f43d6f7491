/* ---
algorithm: simulate
structure: queue
method: queue functions on a record with head and tail that only grow
time: O(n)
space: O(n)
call: runQueue(xs, len(xs), emit) -> emitted
--- */
#include <stdbool.h>
#include <stdlib.h>

struct IntQueue {
    int *slots;
    int head;
    int tail;
};

static struct IntQueue *IntQueue_new(int capacity)
{
    struct IntQueue *self = malloc(sizeof(struct IntQueue));
    self->slots = malloc((capacity + 1) * sizeof(int));
    self->head = 0;
    self->tail = 0;
    return self;
}

static bool IntQueue_empty(const struct IntQueue *self) { return self->head == self->tail; }
static void IntQueue_put(struct IntQueue *self, int x) { self->slots[self->tail++] = x; }
static int IntQueue_get(struct IntQueue *self) { return self->slots[self->head++]; }

static void IntQueue_delete(struct IntQueue *self)
{
    free(self->slots);
    free(self);
}

void runQueue(const int *commands, int n, void (*print)(int))
{
    struct IntQueue *queue = IntQueue_new(n);
    for (int i = 0; i < n; i++)
    {
        if (commands[i] > 0)
            IntQueue_put(queue, commands[i]);
        else if (!IntQueue_empty(queue))
            print(IntQueue_get(queue));
    }
    IntQueue_delete(queue);
}
