/* ---
algorithm: two_sum_sorted
structure: array
method: main, nested loops and a counter of pairs
time: O(n^2)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, a[1024], k, pairs = 0;

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &k);
    for (int i = 0; i < n - 1; i++)
        for (int j = i + 1; j < n; j++)
            if (a[i] + a[j] == k)
                pairs++;
    printf("%d\n", pairs > 0);
    return 0;
}
