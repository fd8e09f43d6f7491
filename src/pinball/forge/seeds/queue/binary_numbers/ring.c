/* ---
algorithm: binary_numbers
structure: queue
method: queue in an array: each gives two more
time: O(n)
space: O(n)
call: generate(n, emit) -> emitted
--- */
#include <stdlib.h>

void generate(int n, void (*print)(int))
{
    int *queue = malloc((2 * n + 2) * sizeof(int));
    int front = 0, rear = 0;

    queue[rear++] = 1;
    while (front < n) {
        int x = queue[front++];
        print(x);
        queue[rear++] = x * 10;
        queue[rear++] = x * 10 + 1;
    }
    free(queue);
}
