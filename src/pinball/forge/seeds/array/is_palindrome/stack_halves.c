/* ---
algorithm: is_palindrome
structure: array
method: first half on a stack, popped against the second
time: O(n)
space: O(n)
call: symmetric(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

bool symmetric(const int *v, int n)
{
    int *stack = malloc((n + 1) * sizeof(int)), top = 0, i = 0;
    bool same = true;

    while (i < n / 2)
        stack[top++] = v[i++];
    i += n % 2;
    while (i < n && same)
        same = stack[--top] == v[i++];
    free(stack);
    return same;
}
