/* ---
algorithm: is_perfect
structure: number
method: divisors in an array, then their sum
time: O(n)
space: O(1)
call: PerfectNumber(n) -> return
--- */
#include <stdbool.h>

static int collect(int n, int *list)
{
    int size = 0;
    for (int d = 1; d < n; d++)
        if (n % d == 0)
            list[size++] = d;
    return size;
}

static int total(const int *list, int size)
{
    int sum = 0;
    while (size > 0)
        sum += list[--size];
    return sum;
}

bool PerfectNumber(int n)
{
    int list[128];
    int size = collect(n, list);
    return total(list, size) == n && n > 0;
}
