/* ---
algorithm: insert_level_order
structure: binary_tree
method: queue in an array
time: O(n)
space: O(1)
call: insertNode(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

struct Node *createNode(int data)
{
    struct Node *n = malloc(sizeof(struct Node));
    if (!n)
        exit(1);
    n->data = data;
    n->left = n->right = NULL;
    return n;
}

struct Node *insertNode(struct Node *root, int data)
{
    struct Node *queue[1100];
    int front = 0, rear = 0;

    if (root == NULL)
        return createNode(data);
    queue[rear++] = root;
    while (front != rear) {
        struct Node *temp = queue[front++];
        if (temp->left != NULL) {
            queue[rear++] = temp->left;
        } else {
            temp->left = createNode(data);
            return root;
        }
        if (temp->right != NULL) {
            queue[rear++] = temp->right;
        } else {
            temp->right = createNode(data);
            return root;
        }
    }
    return root;
}
