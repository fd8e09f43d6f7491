/* ---
algorithm: largest_rectangle
structure: stack
method: nearest smaller places on both sides
time: O(n)
space: O(1)
call: largest_area(xs, len(xs)) -> return
--- */
#include <stdio.h>

#define MAXN 1024

static int left[MAXN], right[MAXN], stack[MAXN];

static void nearest(const int *h, int n)
{
    int top = 0, i;
    for (i = 0; i < n; i++) {
        while (top > 0 && h[stack[top - 1]] >= h[i]) top--;
        left[i] = top > 0 ? stack[top - 1] : -1;
        stack[top++] = i;
    }
    top = 0;
    for (i = n - 1; i >= 0; i--) {
        while (top > 0 && h[stack[top - 1]] >= h[i]) top--;
        right[i] = top > 0 ? stack[top - 1] : n;
        stack[top++] = i;
    }
}

long largest_area(const int *h, int n)
{
    long best = 0;
    nearest(h, n);
    for (int i = 0; i < n; i++) {
        long area = (long)h[i] * (right[i] - left[i] - 1);
        if (area > best) best = area;
    }
    return best;
}

int main(void)
{
    int bars[] = {2, 1, 5, 6, 2, 3};
    printf("%ld\n", largest_area(bars, 6));
    return 0;
}
