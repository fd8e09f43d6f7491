/* ---
algorithm: filter
structure: array
method: reads all numbers into an array, then the bound, then prints the larger ones
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, k, i;
    int list[1500];

    scanf("%d", &n);
    i = 0;
    while (i < n) {
        scanf("%d", &x);
        list[i] = x;
        i++;
    }
    scanf("%d", &k);

    i = 0;
    while (i < n) {
        if (list[i] > k) {
            printf("%d ", list[i]);
        }
        i++;
    }
    printf("\n");
    return 0;
}
