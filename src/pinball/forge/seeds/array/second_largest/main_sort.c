/* ---
algorithm: second_largest
structure: array
method: main sorts by exchange, steps over the equal ones
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, a[1024], i, j, t;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = 0; i < n; i++)
        for (j = i + 1; j < n; j++)
            if (a[i] > a[j])
            {
                t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
    i = n - 1;
    while (i > 0 && a[i] == a[n - 1])
        i--;
    printf("%d\n", a[i]);
    return 0;
}
