/* ---
algorithm: delete_first
structure: linked_list
method: linked queue: enqueue all, dequeue once, print
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct QNode { int item; struct QNode *next; } QNode;
typedef struct { QNode *front, *rear; } Queue;

void enqueue(Queue *q, int item)
{
    QNode *n = malloc(sizeof(QNode));
    n->item = item;
    n->next = NULL;
    if (q->rear == NULL)
        q->front = n;
    else
        q->rear->next = n;
    q->rear = n;
}

void dequeue(Queue *q)
{
    QNode *n = q->front;
    if (n == NULL)
        return;
    q->front = n->next;
    if (q->front == NULL)
        q->rear = NULL;
    free(n);
}

int main(void)
{
    Queue q = {NULL, NULL};
    int n, x;
    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        enqueue(&q, x);
    }
    dequeue(&q);
    for (QNode *p = q.front; p != NULL; p = p->next)
        printf("%d ", p->item);
    return 0;
}
