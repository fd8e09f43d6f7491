/* ---
algorithm: map_halve
structure: array
method: main halves and prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int count, value;

    scanf("%d", &count);
    while (count > 0) {
        if (scanf("%d", &value) != 1)
            return 1;
        value /= 2;
        printf("%d\n", value);
        count -= 1;
    }
    return 0;
}
