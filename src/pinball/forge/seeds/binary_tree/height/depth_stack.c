/* ---
algorithm: height
structure: binary_tree
method: explicit stack of nodes with their depths
time: O(n)
space: O(n)
call: levels(tree(t), len(t)) -> return
--- */
#include <stdlib.h>

struct node {
    int info;
    struct node *lchild;
    struct node *rchild;
};

struct pair {
    struct node *node;
    int depth;
};

int levels(struct node *root, int capacity)
{
    struct pair *stack = malloc((capacity + 1) * sizeof(struct pair));
    int top = 0, best = 0;

    if (stack == NULL)
        return -1;
    if (root != NULL)
        stack[top++] = (struct pair){root, 1};
    while (top > 0) {
        struct pair p = stack[--top];
        if (p.depth > best)
            best = p.depth;
        if (p.node->lchild != NULL) {
            stack[top].node = p.node->lchild;
            stack[top].depth = p.depth + 1;
            top++;
        }
        if (p.node->rchild != NULL) {
            stack[top].node = p.node->rchild;
            stack[top].depth = p.depth + 1;
            top++;
        }
    }
    free(stack);
    return best;
}
