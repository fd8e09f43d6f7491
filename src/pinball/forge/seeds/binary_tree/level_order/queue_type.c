/* ---
algorithm: level_order
structure: binary_tree
method: a queue type with front and rear, prints
time: O(n)
space: O(1)
call: levelOrderTraversal(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>

#define CAPACITY 1024

typedef struct Node {
    int data;
    struct Node *left;
    struct Node *right;
} Node;

typedef struct Queue {
    int front;
    int rear;
    int size;
    Node *items[CAPACITY];
} Queue;

Queue *createQueue(void) {
    Queue *q = malloc(sizeof(Queue));
    if (q == NULL) exit(1);
    q->front = 0;
    q->rear = -1;
    q->size = 0;
    return q;
}

bool isEmpty(Queue *q) {
    return q->size == 0;
}

void enqueue(Queue *q, Node *item) {
    q->rear = (q->rear + 1) % CAPACITY;
    q->items[q->rear] = item;
    q->size++;
}

Node *dequeue(Queue *q) {
    Node *item = q->items[q->front];
    q->front = (q->front + 1) % CAPACITY;
    q->size--;
    return item;
}

void levelOrderTraversal(Node *root) {
    if (root == NULL) return;
    Queue *q = createQueue();
    enqueue(q, root);
    while (!isEmpty(q)) {
        Node *current = dequeue(q);
        printf("%d ", current->data);
        if (current->left != NULL) enqueue(q, current->left);
        if (current->right != NULL) enqueue(q, current->right);
    }
    free(q);
}
