/* ---
algorithm: take_while
structure: array
method: main reads until one is not greater
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int k, n, x;

    scanf("%d %d", &k, &n);
    while (n-- > 0) {
        scanf("%d", &x);
        if (!(x > k))
            return 0;
        printf("%d\n", x);
    }
    return 0;
}
