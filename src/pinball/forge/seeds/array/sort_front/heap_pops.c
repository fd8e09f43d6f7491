/* ---
algorithm: sort_front
structure: array
method: a heap of all, k are popped and printed
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int h[1100], n;

void down(int i)
{
    while (2 * i <= n) {
        int c = 2 * i;
        if (c < n && h[c + 1] < h[c]) c++;
        if (h[i] <= h[c]) break;
        int t = h[i];
        h[i] = h[c];
        h[c] = t;
        i = c;
    }
}

int main(void)
{
    int k;

    scanf("%d %d", &k, &n);
    for (int i = 1; i <= n; i++) scanf("%d", &h[i]);
    for (int i = n / 2; i > 0; i--) down(i);
    while (k-- > 0 && n > 0) {
        printf("%d ", h[1]);
        h[1] = h[n--];
        down(1);
    }
    return 0;
}
