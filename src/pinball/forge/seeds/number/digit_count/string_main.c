/* ---
algorithm: digit_count
structure: number
method: counts characters while reading
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int c, count = 0;
    while ((c = getchar()) >= '0' && c <= '9')
        count++;
    printf("%d\n", count);
    return 0;
}
