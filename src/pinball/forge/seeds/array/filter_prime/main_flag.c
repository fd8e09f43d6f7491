/* ---
algorithm: filter_prime
structure: array
method: main with a nested loop and a flag
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, num, i, j, flag;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &num);
        flag = num > 1 ? 0 : 1;
        for (j = 2; j <= num / 2; j++)
        {
            if (num % j == 0)
            {
                flag = 1;
                break;
            }
        }
        if (flag == 0)
            printf("%d is prime\n", num);
    }
    return 0;
}
