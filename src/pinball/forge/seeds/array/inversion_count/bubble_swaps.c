/* ---
algorithm: inversion_count
structure: array
method: counts the swaps of a bubble sort
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int a[1024], n, i, j, t, swaps = 0;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = 0; i < n; i++) {
        for (j = 0; j + 1 < n - i; j++) {
            if (a[j] > a[j + 1]) {
                t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
                swaps++;
            }
        }
    }
    printf("%d\n", swaps);
    return 0;
}
