/* ---
algorithm: reverse_digits
structure: number
method: writes the digits into a string and reads it
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    char buf[16];
    int n, value = 0;

    if (scanf("%d", &n) != 1) return 1;
    int length = 0;
    do {
        buf[length++] = (char)('0' + n % 10);
        n /= 10;
    } while (n > 0);
    buf[length] = '\0';
    for (int i = 0; buf[i] != '\0'; i++)
        value = value * 10 + (buf[i] - '0');
    printf("%d", value);
    return 0;
}
