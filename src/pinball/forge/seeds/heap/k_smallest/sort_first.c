/* ---
algorithm: k_smallest
structure: heap
method: qsort, then prints the first ones
time: O(n log n)
space: O(1)
call: main() < len(xs) k xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int a[1050];

int cmp(const void *p, const void *q) { return *(const int *)p - *(const int *)q; }

int main(void)
{
    int n, k;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) scanf("%d", a + i);
    qsort(a, n, sizeof(int), cmp);
    for (int i = 0; i < k; i++) printf("%d ", a[i]);
    return 0;
}
