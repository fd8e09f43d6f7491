/* ---
algorithm: reverse
structure: linked_list
method: nodes on an explicit stack, popped into a chain
time: O(n)
space: O(1)
call: reverse(list(xs)) -> list(return)
--- */
#include <stddef.h>

#define MAX_NODES 2048

struct list_node {
    int info;
    struct list_node *succ;
};

/* First in, last out: a stack turns any sequence around. */
struct list_node *reverse(struct list_node *start)
{
    struct list_node *stack[MAX_NODES];
    int top = 0;

    while (start != NULL && top < MAX_NODES) {
        stack[top] = start;
        top++;
        start = start->succ;
    }
    if (top == 0) {
        return NULL;
    }

    top--;
    struct list_node *new_start = stack[top];
    struct list_node *last = new_start;
    while (top > 0) {
        top--;
        last->succ = stack[top];
        last = last->succ;
    }
    last->succ = NULL;
    return new_start;
}
