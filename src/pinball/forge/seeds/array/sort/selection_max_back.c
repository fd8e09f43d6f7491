/* ---
algorithm: sort
structure: array
method: selection of the largest, from the back
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define MAXN 2000

int main(void)
{
    int a[MAXN];
    int n, i, last;

    if (scanf("%d", &n) != 1)
        return 1;
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);

    for (last = n - 1; last > 0; last--) {
        int pos_max = 0;
        for (i = 1; i <= last; i++) {
            if (a[i] >= a[pos_max])
                pos_max = i;
        }
        int tmp = a[pos_max];
        a[pos_max] = a[last];
        a[last] = tmp;
    }

    for (i = 0; i < n; i++)
        printf("%d\n", a[i]);
    return 0;
}
