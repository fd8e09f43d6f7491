/* ---
algorithm: is_perfect
structure: number
method: takes divisors away until nothing is left
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, rest, d = 1;
    scanf("%d", &n);
    rest = n;
    while (d < n && rest > 0) {
        if (n % d == 0) rest -= d;
        d++;
    }
    if (rest == 0) printf("1\n");
    else printf("0\n");
    return 0;
}
