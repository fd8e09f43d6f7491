/* ---
algorithm: digital_root
structure: number
method: digits as characters, summed again and again
time: O(log n)
space: O(1)
call: repeatSum(n) -> return
--- */
#include <stdio.h>

static int write_digits(int n, char *buf)
{
    int len = 0;
    do {
        buf[len++] = (char)('0' + n % 10);
        n /= 10;
    } while (n);
    return len;
}

int repeatSum(int n)
{
    char buf[16];
    int len = write_digits(n, buf);
    while (len > 1) {
        n = 0;
        while (len > 0)
            n += buf[--len] - '0';
        len = write_digits(n, buf);
    }
    return n;
}

int main(void)
{
    printf("%d\n", repeatSum(38));
    return 0;
}
