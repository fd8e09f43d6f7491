/* ---
algorithm: binary_numbers
structure: queue
method: converts each number by itself
time: O(n log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

long toBinary(int n)
{
    long result = 0, place = 1;
    for (; n > 0; n /= 2) {
        result += n % 2 * place;
        place *= 10;
    }
    return result;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++)
        printf("%ld\n", toBinary(i));
    return 0;
}
