/* ---
algorithm: sum_to
structure: number
method: reads n, counts down
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n;
    long total = 0;
    scanf("%d", &n);
    while (n > 0)
        total += n--;
    printf("Sum = %ld", total);
    return 0;
}
