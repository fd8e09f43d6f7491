/* ---
algorithm: josephus
structure: queue
method: marks those who left and steps over them
time: O(n log n)
space: O(1)
call: main() < n k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int gone[2000] = {0};
    int n, k, left, at = -1, steps;

    scanf("%d %d", &n, &k);
    left = n;
    while (left > 1) {
        steps = 0;
        while (steps < k) {
            at = (at + 1) % n;
            if (!gone[at])
                steps++;
        }
        gone[at] = 1;
        left--;
    }
    at = 0;
    while (gone[at])
        at++;
    printf("%d\n", at + 1);
    return 0;
}
