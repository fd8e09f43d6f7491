/* ---
algorithm: binary_numbers
structure: queue
method: linked queue
time: O(n)
space: O(n)
call: binaryNumbers(n, out(n)) -> out
--- */
#include <stdlib.h>

struct node { int number; struct node *next; };
struct queue { struct node *head, *tail; };

static void put(struct queue *q, int number)
{
    struct node *n = malloc(sizeof *n);
    n->number = number;
    n->next = NULL;
    if (q->tail == NULL) q->head = n;
    else q->tail->next = n;
    q->tail = n;
}

static int get(struct queue *q)
{
    struct node *n = q->head;
    int number = n->number;
    q->head = n->next;
    if (q->head == NULL) q->tail = NULL;
    free(n);
    return number;
}

void binaryNumbers(int n, int *out)
{
    struct queue q = {NULL, NULL};
    put(&q, 1);
    for (int i = 0; i < n; i++) {
        out[i] = get(&q);
        put(&q, out[i] * 10);
        put(&q, out[i] * 10 + 1);
    }
    while (q.head != NULL)
        get(&q);
}
