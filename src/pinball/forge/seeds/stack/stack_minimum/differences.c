/* ---
algorithm: stack_minimum
structure: stack
method: one stack of differences to the minimum
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int st[2000], top, low;

int main(void)
{
    int n, x;
    top = 0;
    low = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        if (x > 0) {
            if (top == 0) low = x;
            st[top++] = x - low;
            if (x < low) low = x;
        } else if (x == 0) {
            if (top > 0) {
                top--;
                if (st[top] < 0) low = low - st[top];
            }
        } else {
            printf("%d ", top ? low : 0);
        }
    }
    return 0;
}
