/* ---
algorithm: largest_rectangle
structure: stack
method: spreads from each bar to both sides
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int h[1100];

int main() {
    int n, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &h[i]);
    for (int i = 0; i < n; i++) {
        int l = i, r = i;
        while (l > 0 && h[l - 1] >= h[i]) l--;
        while (r + 1 < n && h[r + 1] >= h[i]) r++;
        if ((r - l + 1) * h[i] > ans) ans = (r - l + 1) * h[i];
    }
    printf("%d", ans);
    return 0;
}
