/* ---
algorithm: search
structure: binary_tree
method: in-order walk with a stack, stops at the first value that is not smaller
time: O(n)
typical: O(n)
space: O(n)
call: occurs(tree(t), len(t), k) -> return
--- */
#include <stdlib.h>

struct node {
    int v;
    struct node *left, *right;
};

int occurs(struct node *p, int n, int k)
{
    struct node **stack = malloc((n + 1) * sizeof *stack);
    int top = 0, seen = 0;

    if (stack == NULL)
        return 0;
    for (;;) {
        while (p != NULL) {
            stack[top++] = p;
            p = p->left;
        }
        if (top == 0)
            break;
        p = stack[--top];
        if (p->v >= k) {
            seen = p->v == k;
            break;
        }
        p = p->right;
    }
    free(stack);
    return seen;
}
