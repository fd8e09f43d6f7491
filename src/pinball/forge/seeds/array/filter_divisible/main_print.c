/* ---
algorithm: filter_divisible
structure: array
method: main reads the divisor, then all numbers, prints multiples
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

void print_multiples(int list[], int len, int divisor)
{
    for (int i = 0; i < len; i++) {
        int remainder = list[i] % divisor;
        if (remainder == 0)
            printf("%d ", list[i]);
    }
    printf("\n");
}

int main(void)
{
    int divisor, len, list[1024];

    scanf("%d %d", &divisor, &len);
    for (int i = 0; i < len; i++)
        scanf("%d", &list[i]);
    print_multiples(list, len, divisor);
    return 0;
}
