/* ---
algorithm: map_add
structure: array
method: main reads, shifts, prints
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

#define SIZE 1200

static void read(int t[], int n)
{
    for (int i = 0; i < n; i++)
        scanf("%d", &t[i]);
}

static void increase(int t[], int n, int by)
{
    for (int i = 0; i < n; i++)
        t[i] += by;
}

int main(void)
{
    int t[SIZE], n, by;

    scanf("%d", &n);
    read(t, n);
    scanf("%d", &by);
    increase(t, n, by);
    for (int i = 0; i < n; i++)
        printf("[%d]", t[i]);
    return 0;
}
