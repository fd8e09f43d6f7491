/* ---
algorithm: sort
structure: array
method: globals, quick sort by lists of smaller, equal and larger numbers
time: O(n^2)
typical: O(n log n)
space: O(n^2)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int *order(int *v, int n)
{
    int *res = malloc(sizeof(int) * (n + 1));
    if (n <= 1) {
        if (n == 1) res[0] = v[0];
        return res;
    }
    int *small = malloc(sizeof(int) * n), *large = malloc(sizeof(int) * n);
    int ns = 0, nl = 0, same = 0, piv = v[0];
    for (int i = 0; i < n; i++) {
        if (v[i] < piv) small[ns++] = v[i];
        else if (v[i] > piv) large[nl++] = v[i];
        else same++;
    }
    int *a = order(small, ns), *b = order(large, nl), k = 0;
    free(small);
    free(large);
    for (int i = 0; i < ns; i++) res[k++] = a[i];
    while (same--) res[k++] = piv;
    for (int i = 0; i < nl; i++) res[k++] = b[i];
    free(a);
    free(b);
    return res;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    int *v = malloc(sizeof(int) * (n + 1));
    for (int i = 0; i < n; i++) scanf("%d", v + i);
    int *s = order(v, n);
    for (int i = 0; i < n; i++) printf("%d\n", s[i]);
    free(s);
    free(v);
    return 0;
}
