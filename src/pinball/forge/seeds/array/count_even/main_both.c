/* ---
algorithm: count_even
structure: array
method: main counts both kinds, prints one
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, x, even = 0, odd = 0;

    scanf("%d", &n);
    for (int i = 1; i <= n; i++)
    {
        scanf("%d", &x);
        switch (x % 2)
        {
        case 0:
            even++;
            break;
        default:
            odd++;
        }
    }
    printf("%d\n", n - odd == even ? even : -1);
    return 0;
}
