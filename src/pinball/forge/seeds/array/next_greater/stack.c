/* ---
algorithm: next_greater
structure: array
method: a stack of places that still wait
time: O(n)
space: O(n)
call: waiting(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int *waiting(const int *v, int n)
{
    int *stack = malloc((n + 1) * sizeof(int)), top = 0;
    int *answer = malloc((n + 1) * sizeof(int));

    for (int i = 0; i < n; i++) {
        while (top && v[stack[top - 1]] < v[i])
            answer[stack[--top]] = v[i];
        stack[top++] = i;
    }
    while (top)
        answer[stack[--top]] = -1;
    free(stack);
    return answer;
}
