/* ---
algorithm: kth_smallest
structure: binary_tree
method: in-order walk with a stack, stopped at the k-th
time: O(n)
space: O(1)
call: select_key(tree(t), k) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int select_key(struct node *p, int k)
{
    struct node *stack[1200];
    int top = 0;

    if (k < 1)
        return -1;
    while (p != NULL || top > 0) {
        while (p != NULL) {
            stack[top++] = p;
            p = p->left;
        }
        p = stack[--top];
        if (--k == 0)
            return p->data;
        p = p->right;
    }
    return -1;
}
