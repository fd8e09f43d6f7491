/* ---
algorithm: sum_to
structure: number
method: first and last together, with a test main
time: O(n)
space: O(1)
call: gauss(n) -> return
--- */
#include <stdio.h>

int gauss(int n)
{
    int low = 1, high = n, sum = 0;
    while (low < high)
        sum += low++ + high--;
    if (low == high)
        sum += low;
    return sum;
}

int main(void)
{
    int tests[] = {0, 1, 5, 100};
    for (int i = 0; i < 4; i++)
        printf("gauss(%d) = %d\n", tests[i], gauss(tests[i]));
    return 0;
}
