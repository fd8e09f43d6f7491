/* ---
algorithm: factorial
structure: number
method: counts down in main
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int number;
    long result = 1;

    if (scanf("%d", &number) != 1) {
        return 1;
    }
    while (number > 1) {
        result = result * number;
        number = number - 1;
    }
    printf("%ld\n", result);
    return 0;
}
