/* ---
algorithm: zero_sum
structure: hash_table
method: flags for all sums
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <string.h>

#define MAXSUM 9300
char seen[2 * MAXSUM + 1];

int main(void)
{
    int n, x, s = MAXSUM, yes = 0;
    memset(seen, 0, sizeof seen);
    seen[s] = 1;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        s += x;
        if (seen[s]) yes = 1;
        seen[s] = 1;
    }
    printf("%d\n", yes);
    return 0;
}
