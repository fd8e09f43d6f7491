/* ---
algorithm: rotate_queue
structure: queue
method: writes behind the end of a long array
time: O(n)
space: O(1)
call: main() < len(xs) k xs -> stdout
--- */
#include <stdio.h>

int queue[3000];

int main(void)
{
    int n, k, head = 0, tail = 0;
    scanf("%d %d", &n, &k);
    while (tail < n) scanf("%d", &queue[tail++]);
    for (; k > 0 && n > 0; k--) {
        int x = queue[head];
        head = head + 1;
        queue[tail] = x;
        tail = tail + 1;
    }
    while (head < tail) printf("%d ", queue[head++]);
    return 0;
}
