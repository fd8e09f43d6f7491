/* ---
algorithm: height
structure: binary_tree
method: queue in which a null pointer ends each level, prints
time: O(n)
space: O(1)
call: print_height(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_height(struct node *root)
{
    struct node *queue[4096];
    int front = 0, rear = 0, height = 0;

    if (root != NULL) {
        queue[rear++] = root;
        queue[rear++] = NULL;
    }
    while (front < rear) {
        struct node *p = queue[front++];
        if (p == NULL) {
            height++;
            if (front < rear)
                queue[rear++] = NULL;
        } else {
            if (p->left)
                queue[rear++] = p->left;
            if (p->right)
                queue[rear++] = p->right;
        }
    }
    printf("Height = %d\n", height);
}
