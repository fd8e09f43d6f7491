/* ---
algorithm: insert
structure: array
method: reads the key first and prints it before the first larger number
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int key, n, x, done = 0;

    scanf("%d %d", &key, &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (!done && x > key) {
            printf("%d ", key);
            done = 1;
        }
        printf("%d ", x);
    }
    if (!done)
        printf("%d", key);
    printf("\n");
    return 0;
}
