/* ---
algorithm: border_sum
structure: matrix
method: adds while reading
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, x, s = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            scanf("%d", &x);
            if (i % (n - 1 > 0 ? n - 1 : 1) == 0) s += x;
            else if (j % (n - 1 > 0 ? n - 1 : 1) == 0) s += x;
        }
    printf("Boundary sum: %d\n", s);
    return 0;
}
