/* ---
algorithm: prime_factors
structure: number
method: twos first, then odd divisors; reads and prints
time: O(sqrt n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, i;
    scanf("%d", &n);
    while (n % 2 == 0) {
        printf("%d ", 2);
        n = n / 2;
    }
    for (i = 3; i <= n / i; i = i + 2) {
        while (n % i == 0) {
            printf("%d ", i);
            n = n / i;
        }
    }
    if (n > 2)
        printf("%d ", n);
    return 0;
}
