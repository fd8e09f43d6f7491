/* ---
algorithm: is_palindrome
structure: array
method: main reads, counts the differences, prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, a[1024], i, j, bad = 0;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = 0, j = n - 1; i < j; i++, j--)
        bad += a[i] != a[j];
    printf(bad ? "no %d\n" : "yes %d\n", bad == 0);
    return 0;
}
