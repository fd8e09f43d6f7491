/* ---
algorithm: is_perfect
structure: number
method: adds the divisors up to half
time: O(n)
space: O(1)
call: isPerfect(n) -> return
--- */
#include <stdbool.h>

bool isPerfect(int number)
{
    int sum = 0;

    for (int i = 1; i <= number / 2; i++)
    {
        if (number % i == 0)
            sum += i;
    }
    return sum == number;
}
