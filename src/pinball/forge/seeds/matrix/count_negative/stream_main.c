/* ---
algorithm: count_negative
structure: matrix
method: counts while reading
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int n, x, c = 0, left;
    scanf("%d", &n);
    for (left = n * n; left > 0; left--) {
        scanf("%d", &x);
        if (x < 0) c++;
    }
    printf("%d negative\n", c);
    return 0;
}
