/* ---
algorithm: differences
structure: array
method: main prints each difference
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int main(void)
{
    int n, last = 0, x;
    for (scanf("%d", &n); n > 0; n--) {
        scanf("%d", &x);
        printf("%d ", x - last);
        last = x;
    }
    return 0;
}
