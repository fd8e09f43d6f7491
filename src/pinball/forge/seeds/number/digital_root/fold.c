/* ---
algorithm: digital_root
structure: number
method: takes ten off, gives one back
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main()
{
    int n;
    scanf("%d", &n);
    while (n >= 10)
        n = n - 10 + 1;
    printf("%d\n", n);
    return 0;
}
