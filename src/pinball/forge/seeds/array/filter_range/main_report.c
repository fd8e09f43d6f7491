/* ---
algorithm: filter_range
structure: array
method: prints what lies between, with continue for the others
time: O(n)
space: O(1)
call: main() < a b len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int desde, hasta, cantidad, x;

    scanf("%d %d %d", &desde, &hasta, &cantidad);
    for (int i = 1; i <= cantidad; i++) {
        scanf("%d", &x);
        if (x < desde || x > hasta)
            continue;
        printf("%d ", x);
    }
    return 0;
}
