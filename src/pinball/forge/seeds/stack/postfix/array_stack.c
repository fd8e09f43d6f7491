/* ---
algorithm: postfix
structure: stack
method: array stack, switch over the operators
time: O(n)
space: O(n)
call: evaluate(xs, len(xs)) -> return
--- */
#include <stdlib.h>

int evaluate(const int *tokens, int n)
{
    int *stack = malloc((n + 1) * sizeof(int));
    int sp = 0, result;

    for (int i = 0; i < n; i++) {
        if (tokens[i] >= 0) {
            stack[sp++] = tokens[i];
            continue;
        }
        if (sp < 2)
            continue;
        int b = stack[--sp];
        int a = stack[--sp];
        switch (tokens[i]) {
        case -1:
            a = a + b;
            break;
        case -2:
            a = a - b;
            break;
        default:
            if (b > a)
                a = b;
        }
        stack[sp++] = a;
    }
    result = sp > 0 ? stack[sp - 1] : 0;
    free(stack);
    return result;
}
