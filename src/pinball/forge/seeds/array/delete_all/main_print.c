/* ---
algorithm: delete_all
structure: array
method: main reads, deletes by shifting, prints the rest
time: O(n^2)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int a[1100], n;

void delete_at(int p)
{
    n--;
    for (; p < n; p++)
        a[p] = a[p + 1];
}

int main(void)
{
    int x, i = 0;

    scanf("%d", &n);
    for (int j = 0; j < n; j++)
        scanf("%d", &a[j]);
    scanf("%d", &x);
    while (i < n)
        if (a[i] == x)
            delete_at(i);
        else
            i++;
    for (i = 0; i < n; i++)
        printf("%d ", a[i]);
    return 0;
}
