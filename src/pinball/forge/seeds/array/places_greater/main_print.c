/* ---
algorithm: places_greater
structure: array
method: main prints the place of each larger number
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
int main(void)
{
    int k, n, x;
    scanf("%d %d", &k, &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x > k)
            printf("%d ", i);
    }
    printf("\n");
    return 0;
}
