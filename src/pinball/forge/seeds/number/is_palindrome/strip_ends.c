/* ---
algorithm: is_palindrome
structure: number
method: compares first and last digit and takes both off
time: O(log n)
space: O(log n)
call: main() < n -> stdout
--- */
#include <stdio.h>

int strip(int n, int p)
{
    if (p <= 1) return 1;
    if (n / p != n % 10) return 0;
    return strip(n % p / 10, p / 100);
}

int main()
{
    int n, p = 1;
    scanf("%d", &n);
    while (n / p >= 10) p *= 10;
    printf("%d\n", strip(n, p));
    return 0;
}
