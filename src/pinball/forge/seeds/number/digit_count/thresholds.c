/* ---
algorithm: digit_count
structure: number
method: compares with powers of ten
time: O(1)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, d;
    scanf("%d", &n);
    if (n < 10) d = 1;
    else if (n < 100) d = 2;
    else if (n < 1000) d = 3;
    else if (n < 10000) d = 4;
    else d = 5;
    printf("%d digits\n", d);
    return 0;
}
