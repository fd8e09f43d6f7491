/* ---
algorithm: next_greater
structure: stack
method: stack of places that still wait for their answer
time: O(n)
space: O(n)
call: nextGreater(xs, len(xs), out(len(xs))) -> out
--- */
#include <stdlib.h>

void nextGreater(const int *a, int n, int *answer)
{
    int *stack = malloc((n + 1) * sizeof(int));
    int size = 0;

    for (int i = 0; i < n; i++) {
        while (size > 0 && a[stack[size - 1]] < a[i]) {
            answer[stack[size - 1]] = a[i];
            size--;
        }
        stack[size++] = i;
    }
    while (size > 0) {
        answer[stack[--size]] = -1;
    }
    free(stack);
}
