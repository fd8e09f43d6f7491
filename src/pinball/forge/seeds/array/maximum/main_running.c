/* ---
algorithm: maximum
structure: array
method: no array at all, the largest so far while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int count, number, largest = 0, i = 0;

    scanf("%d", &count);
    do {
        scanf("%d", &number);
        if (i == 0 || number > largest)
            largest = number;
        i = i + 1;
    } while (i < count);
    printf("%d\n", largest);
    return 0;
}
