/* ---
algorithm: zigzag
structure: array
method: selection sort that puts every second smallest behind its successor
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int a[1024];

int take_min(int from, int n)
{
    int m = from;
    for (int i = from + 1; i < n; i++)
        if (a[i] < a[m])
            m = i;
    int value = a[m];
    a[m] = a[from];
    return value;
}

int main(void)
{
    int n, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (i = 0; i + 1 < n; i += 2) {
        int small = take_min(i, n);
        int next = take_min(i + 1, n);
        printf("%d %d ", next, small);
    }
    if (i < n)
        printf("%d", a[i]);
    printf("\n");
    return 0;
}
