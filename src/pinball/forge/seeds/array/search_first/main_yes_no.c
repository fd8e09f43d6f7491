/* ---
algorithm: search_first
structure: array
method: main tells 1 or 0 and stops reading at the hit
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
view: found
--- */
#include <stdio.h>

int main(void)
{
    int wanted, n, x, hit = 0;

    scanf("%d %d", &wanted, &n);
    for (int i = 0; i < n && !hit; i++) {
        scanf("%d", &x);
        hit = (x == wanted);
    }
    if (hit)
        printf("YES %d\n", 1);
    else
        printf("NO %d\n", 0);
    return 0;
}
