/* ---
algorithm: hanoi
structure: number
method: the spare peg is 6 minus the others, printed
time: O(2^n)
space: O(n)
call: main() < n -> stdout
--- */
#include <stdio.h>

void hanoi(int n, int a, int b)
{
    int c = 6 - a - b;
    if (n == 1) {
        printf("%d%d\n", a, b);
    } else {
        hanoi(n - 1, a, c);
        printf("%d%d\n", a, b);
        hanoi(n - 1, c, b);
    }
}

int main(void)
{
    int n;
    scanf("%d", &n);
    if (n > 0) hanoi(n, 1, 3);
    return 0;
}
