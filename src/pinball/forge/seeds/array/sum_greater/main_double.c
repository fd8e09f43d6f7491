/* ---
algorithm: sum_greater
structure: array
method: main with doubles, through a conditional
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    double bound, x, sum = 0;
    int n;

    scanf("%lf %d", &bound, &n);
    while (n--) {
        scanf("%lf", &x);
        sum += x > bound ? x : 0;
    }
    printf("%d\n", (int)sum);
    return 0;
}
