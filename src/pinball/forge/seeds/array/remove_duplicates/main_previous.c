/* ---
algorithm: remove_duplicates
structure: array
method: remembers the number before while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, i, previous = 0;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &x);
        if (i == 0 || x != previous)
            printf("%d ", x);
        previous = x;
    }
    printf("\n");
    return 0;
}
