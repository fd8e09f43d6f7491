/* ---
algorithm: reverse
structure: array
method: two arrays in main, the second filled with a falling index
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int input[1024], output[1024];
    int amount, from, to;

    scanf("%d", &amount);
    for (from = 0; from < amount; from++)
        scanf("%d", &input[from]);
    to = 0;
    from = amount;
    while (from > 0)
    {
        from = from - 1;
        output[to] = input[from];
        to = to + 1;
    }
    printf("backwards: ");
    for (to = 0; to < amount; to++)
        printf("%d ", output[to]);
    return 0;
}
