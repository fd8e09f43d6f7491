/* ---
algorithm: level_order
structure: binary_tree
method: queue in a fixed array
time: O(n)
space: O(1)
call: level_order(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

#define MAX_QUEUE 1024

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int level_order(struct node *root, int *out)
{
    struct node *queue[MAX_QUEUE];
    int front = 0, rear = 0, n = 0;

    if (root == NULL)
        return 0;
    queue[rear++] = root;
    while (front < rear) {
        struct node *t = queue[front++];
        out[n++] = t->data;
        if (t->left != NULL)
            queue[rear++] = t->left;
        if (t->right != NULL)
            queue[rear++] = t->right;
    }
    return n;
}
