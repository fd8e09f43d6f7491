/* ---
algorithm: reverse_first
structure: queue
method: the first k through a stack, the rest goes to the back
time: O(n)
space: O(n)
call: reverseFirstK(xs, len(xs), k) -> xs
--- */
#include <stdlib.h>

static int *items, head, tail, room;

static void enqueue(int x) { items[tail++ % room] = x; }
static int dequeue(void) { return items[head++ % room]; }

void reverseFirstK(int *xs, int n, int k)
{
    int *stack = malloc((k + 1) * sizeof(int));
    int top = 0;

    room = n + 1;
    items = malloc(room * sizeof(int));
    head = tail = 0;
    for (int i = 0; i < n; i++) enqueue(xs[i]);
    for (int i = 0; i < k; i++) stack[top++] = dequeue();
    while (top > 0) enqueue(stack[--top]);
    for (int i = 0; i < n - k; i++) enqueue(dequeue());
    for (int i = 0; i < n; i++) xs[i] = dequeue();
    free(items);
    free(stack);
}
