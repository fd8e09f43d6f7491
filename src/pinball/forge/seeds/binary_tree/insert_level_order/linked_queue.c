/* ---
algorithm: insert_level_order
structure: binary_tree
method: queue as a linked list
time: O(n)
space: O(n)
call: addNode(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

typedef struct QNode {
    TreeNode *tree;
    struct QNode *next;
} QNode;

typedef struct {
    QNode *front;
    QNode *rear;
} Queue;

static void enqueue(Queue *q, TreeNode *tree) {
    QNode *node = malloc(sizeof(QNode));
    if (node == NULL) exit(1);
    node->tree = tree;
    node->next = NULL;
    if (q->rear == NULL) {
        q->front = node;
    } else {
        q->rear->next = node;
    }
    q->rear = node;
}

static TreeNode *dequeue(Queue *q) {
    QNode *node = q->front;
    TreeNode *tree = node->tree;
    q->front = node->next;
    if (q->front == NULL) q->rear = NULL;
    free(node);
    return tree;
}

TreeNode *addNode(TreeNode *root, int val) {
    Queue q = {NULL, NULL};
    TreeNode *added = malloc(sizeof(TreeNode));
    if (added == NULL) exit(1);
    added->val = val;
    added->left = NULL;
    added->right = NULL;
    if (root == NULL) return added;
    enqueue(&q, root);
    for (;;) {
        TreeNode *tree = dequeue(&q);
        if (tree->left == NULL) {
            tree->left = added;
            break;
        }
        enqueue(&q, tree->left);
        if (tree->right == NULL) {
            tree->right = added;
            break;
        }
        enqueue(&q, tree->right);
    }
    while (q.front != NULL) dequeue(&q);
    return root;
}
