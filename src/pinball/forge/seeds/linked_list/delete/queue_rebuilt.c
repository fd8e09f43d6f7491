/* ---
algorithm: delete
structure: linked_list
method: list as a queue: all taken out, all but the first match put in again
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int val; struct node *next; };
struct queue { struct node *front, *rear; int size; };

static void enqueue(struct queue *q, int val)
{
    struct node *n = malloc(sizeof(struct node));
    n->val = val;
    n->next = NULL;
    if (q->size++ == 0) q->front = n;
    else q->rear->next = n;
    q->rear = n;
}

static int dequeue(struct queue *q)
{
    struct node *n = q->front;
    int val = n->val;
    q->front = n->next;
    q->size--;
    free(n);
    return val;
}

static void delete_value(struct queue *q, int val)
{
    int todo = q->size, deleted = 0;
    while (todo-- > 0) {
        int x = dequeue(q);
        if (x == val && !deleted) {
            deleted = 1;
            continue;
        }
        enqueue(q, x);
    }
}

int main(void)
{
    struct queue q = {0};
    int n, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        enqueue(&q, x);
    }
    scanf("%d", &x);
    delete_value(&q, x);
    while (q.size > 0)
        printf("%d ", dequeue(&q));
    return 0;
}
