/* ---
algorithm: filter_negative
structure: array
method: main prints what begins with a minus
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

static void print_if_negative(int x)
{
    if (x < 0)
        printf("%d\n", x);
}

int main(void)
{
    int n, x;

    if (scanf("%d", &n) != 1)
        return 1;
    while (n > 0 && scanf("%d", &x) == 1) {
        print_if_negative(x);
        n--;
    }
    return 0;
}
