/* ---
algorithm: postfix
structure: stack
method: global stack and a switch
time: O(n)
space: O(1)
call: rpn(xs, len(xs)) -> return
--- */
#include <stdio.h>

#define STACKSIZE 2048

int sp = 0;
int val[STACKSIZE];

void push(int f)
{
    if (sp < STACKSIZE)
        val[sp++] = f;
    else
        printf("error: stack full\n");
}

int pop(void)
{
    if (sp > 0)
        return val[--sp];
    printf("error: stack empty\n");
    return 0;
}

int rpn(int *tokens, int n)
{
    int op2;
    sp = 0;
    for (int i = 0; i < n; i++) {
        int t = tokens[i];
        if (t < 0 && sp < 2)
            continue;
        switch (t) {
        case -1:
            push(pop() + pop());
            break;
        case -2:
            op2 = pop();
            push(pop() - op2);
            break;
        case -3:
            op2 = pop();
            if (val[sp - 1] < op2)
                val[sp - 1] = op2;
            break;
        default:
            push(t);
            break;
        }
    }
    return sp ? pop() : 0;
}
