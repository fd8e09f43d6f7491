/* ---
algorithm: is_heap
structure: heap
method: reads one-based, halves the index
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int t[1100];

int main(void)
{
    int n, i, wrong = 0;
    scanf("%d", &n);
    for (i = 1; i <= n; i++)
    {
        scanf("%d", &t[i]);
        if (i > 1 && t[i] > t[i / 2])
            wrong = wrong + 1;
    }
    if (wrong == 0)
        printf("1\n");
    else
        printf("0\n");
    return 0;
}
