/* ---
algorithm: diagonal_sum
structure: matrix
method: adds while reading
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, sum = 0;
    scanf("%d", &n);
    for (int place = 0; place < n * n; place++)
    {
        int row = place / n;
        int column = place % n;
        scanf("%d", &x);
        if (row == column || row == n - 1 - column)
            sum += x;
    }
    printf("%d", sum);
    return 0;
}
