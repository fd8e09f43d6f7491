/* ---
algorithm: kth_largest
structure: heap
method: qsort downwards in a main
time: O(n log n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int down(const void *a, const void *b)
{
    return *(const int *)b - *(const int *)a;
}

int main(void)
{
    static int v[1024];
    int n, k;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &v[i]);
    scanf("%d", &k);
    qsort(v, n, sizeof(int), down);
    printf("%d\n", v[k]);
    return 0;
}
