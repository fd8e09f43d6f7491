/* ---
algorithm: map_increment
structure: array
method: prints the next number of each that it reads
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, k;

    scanf("%d", &n);
    for (k = 0; k < n; k++) {
        scanf("%d", &x);
        printf("%d ", ++x);
    }
    printf("\n");
    return 0;
}
