/* ---
algorithm: number_places
structure: array
method: main counts
time: O(n)
space: O(1)
call: main() < len(xs) -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, i = 0;

    scanf("%d", &n);
    while (i < n)
        printf("%d\n", i++);
    return 0;
}
