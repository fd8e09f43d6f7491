/* ---
algorithm: merge
structure: array
method: main reads both and prints the smaller head each time
time: O(n)
space: O(1)
call: main() < len(xs) xs len(ys) ys -> stdout
--- */
#include <stdio.h>

int main()
{
    int a[1024], b[1024], n, m, i, j;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    scanf("%d", &m);
    for (j = 0; j < m; j++)
        scanf("%d", &b[j]);
    i = j = 0;
    while (i + j < n + m)
    {
        if (j == m || (i < n && a[i] < b[j]))
            printf("%d ", a[i++]);
        else
            printf("%d ", b[j++]);
    }
    return 0;
}
