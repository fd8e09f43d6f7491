/* ---
algorithm: smallest_first
structure: array
method: main looks for the smallest, swaps, prints
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, v[1024], i, p = 0, aux;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &v[i]);
    for (i = 1; i < n; i++)
        if (v[i] < v[p])
            p = i;
    if (n) {
        aux = v[0];
        v[0] = v[p];
        v[p] = aux;
    }
    for (i = 0; i < n; i++)
        printf("%d ", v[i]);
    return 0;
}
