/* ---
algorithm: sum
structure: binary_tree
method: in-order walk with a stack, prints only the sum
time: O(n)
space: O(1)
call: report(tree(t)) -> stdout
--- */
#include <stdio.h>

struct tn { int val; struct tn *l, *r; };

void report(struct tn *cur)
{
    struct tn *stack[1200];
    int top = 0, sum = 0;

    while (cur || top) {
        while (cur) {
            stack[top++] = cur;
            cur = cur->l;
        }
        cur = stack[--top];
        sum += cur->val;
        cur = cur->r;
    }
    printf("Sum: %d\n", sum);
}
