/* ---
algorithm: power
structure: number
method: bits of the exponent into an array, then from the highest down
time: O(log n)
space: O(1)
call: main() < base n modulus -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int bits[32], count = 0;
    long base, result = 1;
    int exponent, modulus;

    scanf("%ld%d%d", &base, &exponent, &modulus);
    while (exponent > 0) {
        bits[count++] = exponent % 2;
        exponent /= 2;
    }
    while (--count >= 0) {
        result = result * result % modulus;
        if (bits[count])
            result = result * base % modulus;
    }
    printf("%ld\n", result);
    return 0;
}
