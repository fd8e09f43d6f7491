/* ---
algorithm: josephus
structure: queue
method: hot potato with a queue of nodes
time: O(n)
space: O(n)
call: hotPotato(n, k) -> return
--- */
#include <stdlib.h>

typedef struct QNode { int person; struct QNode *next; } QNode;
typedef struct { QNode *front, *rear; int size; } Queue;

static void enqueue(Queue *q, int person)
{
    QNode *node = malloc(sizeof(QNode));
    node->person = person;
    node->next = NULL;
    if (q->rear == NULL)
        q->front = node;
    else
        q->rear->next = node;
    q->rear = node;
    q->size++;
}

static int dequeue(Queue *q)
{
    QNode *node = q->front;
    int person = node->person;
    q->front = node->next;
    if (q->front == NULL)
        q->rear = NULL;
    q->size--;
    free(node);
    return person;
}

int hotPotato(int people, int passes)
{
    Queue queue = { NULL, NULL, 0 };
    int winner;
    for (int i = 1; i <= people; i++)
        enqueue(&queue, i);
    while (queue.size > 1)
    {
        for (int i = 1; i < passes; i++)
            enqueue(&queue, dequeue(&queue));
        dequeue(&queue);
    }
    winner = dequeue(&queue);
    return winner;
}
