/* ---
algorithm: is_sorted
structure: array
method: counts the descents while reading
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, i, before = 0, descents = 0;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &x);
        if (i > 0 && x < before)
            descents++;
        before = x;
    }
    if (descents == 0)
        printf("1\n");
    else
        printf("0\n");
    return 0;
}
