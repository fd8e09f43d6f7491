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
    int n, c, d, a[1024], b[1024];

    scanf("%d", &n);
    for (c = 0; c < n; c++)
        scanf("%d", &a[c]);

    /* copy elements into array b starting from the end of array a */
    for (c = n - 1, d = 0; c >= 0; c--, d++)
        b[d] = a[c];

    for (c = 0; c < n; c++)
        a[c] = b[c];

    printf("The array after reversal:\n");
    for (c = 0; c < n; c++)
        printf("%d\n", a[c]);
    return 0;
}
