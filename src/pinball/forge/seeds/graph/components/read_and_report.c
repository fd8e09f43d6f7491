/* ---
algorithm: components
structure: graph
method: program that reads a matrix and floods with a stack
time: O(n^2)
space: O(n^2)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int main() {
    int n, i, u, v, top, answer = 0;
    scanf("%d", &n);
    int *a = malloc(sizeof(int) * (n * n + 1));
    int *stack = malloc(sizeof(int) * (n + 1));
    char *done = calloc(n + 1, 1);
    for (i = 0; i < n * n; i++) {
        scanf("%d", a + i);
    }
    for (i = 0; i < n; i++) {
        if (done[i]) continue;
        answer++;
        top = 0;
        stack[top++] = i;
        done[i] = 1;
        while (top > 0) {
            u = stack[--top];
            for (v = 0; v < n; v++) {
                if (a[u * n + v] == 1 && done[v] == 0) {
                    done[v] = 1;
                    stack[top++] = v;
                }
            }
        }
    }
    printf("%d\n", answer);
    free(a);
    free(stack);
    free(done);
    return 0;
}
