/* ---
algorithm: bubble_once
structure: array
method: main reads and makes one pass, with a temp
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, i, temp, a[1024];

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    i = 0;
    while (i < n - 1)
    {
        if (a[i] > a[i + 1])
        {
            temp = a[i];
            a[i] = a[i + 1];
            a[i + 1] = temp;
        }
        i++;
    }
    for (i = 0; i < n; i++)
        printf("%d ", a[i]);
    return 0;
}
