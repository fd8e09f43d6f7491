/* ---
algorithm: map
structure: array
method: reads one number, prints its double, no array
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int twice(int number)
{
    int result;
    result = number + number;
    return result;
}

int main()
{
    int howMany, number, i;

    i = 1;
    scanf("%d", &howMany);
    while (i <= howMany)
    {
        scanf("%d", &number);
        printf("%d\n", twice(number));
        i++;
    }
    return 0;
}
