/* ---
algorithm: filter
structure: array
method: main removes what is too small from the array by shifting
time: O(n^2)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int a[1100], n, k;

int main(void)
{
    int i, j;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &k);

    i = 0;
    while (i < n) {
        if (a[i] > k) {
            i++;
            continue;
        }
        for (j = i; j < n - 1; j++)
            a[j] = a[j + 1];
        n--;
    }
    for (i = 0; i < n; i++)
        printf("%d ", a[i]);
    return 0;
}
