/* ---
algorithm: intersect
structure: hash_table
method: flags by value in a main
time: O(n)
space: O(1)
call: main() < len(ys) ys len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <string.h>

#define SHIFT 1100
char in[2 * SHIFT];

int main(void)
{
    int n, x;
    memset(in, 0, sizeof(in));
    scanf("%d", &n);
    while (n--) { scanf("%d", &x); in[x + SHIFT] = 1; }
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        if (in[x + SHIFT]) printf("%d ", x);
    }
    return 0;
}
