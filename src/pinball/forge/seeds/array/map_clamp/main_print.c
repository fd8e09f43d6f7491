/* ---
algorithm: map_clamp
structure: array
method: main prints each, held within the bounds
time: O(n)
space: O(1)
call: main() < a b len(xs) xs -> stdout
--- */
#include <stdio.h>
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

int main(void)
{
    int lo, hi, n, x;

    scanf("%d %d %d", &lo, &hi, &n);
    for (; n > 0; n--) {
        scanf("%d", &x);
        x = MAX(lo, MIN(x, hi));
        printf("%d ", x);
    }
    printf("\n");
    return 0;
}
