#include <stdio.h>
#include <stdlib.h>
#define MAX_Q_SIZE 500

struct node
{
    int data;
    struct node *left, *right;
};

struct node *newNode(int data)
{
    struct node *node = (struct node *)malloc(sizeof(struct node));
    node->data = data;
    node->left = NULL;
    node->right = NULL;
    return node;
}

void printLevelOrder(struct node *root)
{
    struct node **queue = malloc(sizeof(struct node *) * MAX_Q_SIZE);
    int front = 0, rear = 0;

    if (root != NULL)
        queue[rear++] = root;
    while (front < rear)
    {
        struct node *temp = queue[front++];
        printf("%d ", temp->data);
        if (temp->left)
            queue[rear++] = temp->left;
        if (temp->right)
            queue[rear++] = temp->right;
    }
    free(queue);
}

/* Reverse of preorder, to compare */
void rightFirst(struct node *root)
{
    if (!root)
        return;
    printf("%d ", root->data);
    rightFirst(root->right);
    rightFirst(root->left);
}

int main()
{
    struct node *root = newNode(1);
    root->left = newNode(2);
    root->right = newNode(3);
    root->left->left = newNode(4);
    root->left->right = newNode(5);
    printLevelOrder(root);
    printf("\n");
    rightFirst(root);
    printf("\n");
    return 0;
}
