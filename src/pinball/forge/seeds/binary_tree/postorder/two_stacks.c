/* ---
algorithm: postorder
structure: binary_tree
method: two explicit stacks
time: O(n)
space: O(1)
call: postOrderIterative(tree(t), out(len(t))) -> out[:return]
--- */
#include <stdio.h>
#include <stdlib.h>

#define SIZE 1100

struct Node
{
    int data;
    struct Node *left, *right;
};

int postOrderIterative(struct Node *root, int *result)
{
    struct Node *s1[SIZE];
    struct Node *s2[SIZE];
    int top1 = -1, top2 = -1, count = 0;

    if (root == NULL)
        return 0;

    /* push root to the first stack */
    s1[++top1] = root;

    while (top1 >= 0)
    {
        /* pop from s1 and push it to s2 */
        struct Node *node = s1[top1--];
        s2[++top2] = node;

        if (node->left)
            s1[++top1] = node->left;
        if (node->right)
            s1[++top1] = node->right;
    }

    /* the second stack now holds the nodes in reverse postorder */
    while (top2 >= 0)
        result[count++] = s2[top2--]->data;
    return count;
}
