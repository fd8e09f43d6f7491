/* ---
algorithm: digit_sum
structure: number
method: reads the number as characters with getchar
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int ch, sum = 0;

    while ((ch = getchar()) != EOF) {
        if (ch >= '0' && ch <= '9')
            sum += ch - '0';
        else if (ch == '\n')
            break;
    }
    printf("The sum of the digits is %d\n", sum);
    return 0;
}
