/* ---
algorithm: level_order
structure: binary_tree
method: queue as a linked list with enqueue and dequeue
time: O(n)
space: O(n)
call: printLevelOrder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left, *right;
} TreeNode;

typedef struct QueueNode {
    TreeNode *tree;
    struct QueueNode *next;
} QueueNode;

typedef struct {
    QueueNode *front;
    QueueNode *rear;
} Queue;

void enqueue(Queue *q, TreeNode *tree) {
    if (tree == NULL) return;
    QueueNode *n = malloc(sizeof(QueueNode));
    if (n == NULL) exit(1);
    n->tree = tree;
    n->next = NULL;
    if (q->rear == NULL) {
        q->front = n;
    } else {
        q->rear->next = n;
    }
    q->rear = n;
}

TreeNode *dequeue(Queue *q) {
    QueueNode *n = q->front;
    TreeNode *tree = n->tree;
    q->front = n->next;
    if (q->front == NULL) q->rear = NULL;
    free(n);
    return tree;
}

void printLevelOrder(TreeNode *root) {
    Queue q = {NULL, NULL};
    enqueue(&q, root);
    while (q.front != NULL) {
        TreeNode *t = dequeue(&q);
        printf("%d ", t->val);
        enqueue(&q, t->left);
        enqueue(&q, t->right);
    }
    printf("\n");
}
