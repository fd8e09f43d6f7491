/* ---
algorithm: simulate
structure: queue
method: no queue: an index into the input for the next one to leave
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int a[1100];

int main(void)
{
    int n, first = 0, waiting = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", a + i);
        if (a[i] > 0) {
            waiting++;
        } else if (waiting > 0) {
            while (a[first] <= 0) first++;
            printf("%d\n", a[first++]);
            waiting--;
        }
    }
    return 0;
}
