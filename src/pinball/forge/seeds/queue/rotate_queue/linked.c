/* ---
algorithm: rotate_queue
structure: queue
method: linked queue, takes one off and puts it back
time: O(n)
space: O(n)
call: rotate(xs, len(xs), k, emit) -> emitted
--- */
#include <stdlib.h>

typedef struct N { int v; struct N *next; } N;
typedef struct { N *front; N *back; } Q;

static void attach(Q *q, N *n)
{
    n->next = NULL;
    if (q->back) q->back->next = n;
    else q->front = n;
    q->back = n;
}

static N *detach(Q *q)
{
    N *n = q->front;
    q->front = n->next;
    if (!q->front) q->back = NULL;
    return n;
}

void rotate(const int *xs, int n, int k, void (*emit)(int))
{
    Q q = {NULL, NULL};
    for (int i = 0; i < n; i++) {
        N *node = malloc(sizeof(N));
        node->v = xs[i];
        attach(&q, node);
    }
    while (n > 0 && k-- > 0)
        attach(&q, detach(&q));
    while (q.front) {
        N *node = detach(&q);
        emit(node->v);
        free(node);
    }
}
