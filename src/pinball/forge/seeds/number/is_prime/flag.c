/* ---
algorithm: is_prime
structure: number
method: a flag and all divisors up to half
time: O(n)
space: O(1)
call: checkPrime(n) -> return
--- */
#include <stdio.h>

int checkPrime(int num)
{
    int i, flag = 1;
    if (num <= 1)
        flag = 0;
    for (i = 2; i <= num / 2; i++)
    {
        if (num % i == 0)
        {
            flag = 0;
            break;
        }
    }
    return flag;
}

void report(int num)
{
    if (checkPrime(num) == 1)
        printf("%d is a prime number\n", num);
    else
        printf("%d is not a prime number\n", num);
}
