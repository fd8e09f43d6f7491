/* ---
algorithm: sort
structure: array
method: sorted with a second stack
time: O(n^2)
space: O(n)
call: stackSort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

void stackSort(int *input, int size)
{
    int *help = malloc((size + 1) * sizeof(int));
    int top = size - 1;
    int helpTop = -1;

    while (top >= 0) {
        int current = input[top--];
        while (helpTop >= 0 && help[helpTop] > current) {
            input[++top] = help[helpTop--];
        }
        help[++helpTop] = current;
    }
    for (int i = 0; i < size; i++)
        input[i] = help[i];
    free(help);
}
