#include <stdio.h>

static void sift_down(int *a, int start, int end)
{
    int root = start;
    while (2 * root + 1 <= end) {
        int child = 2 * root + 1;
        if (child + 1 <= end && a[child] < a[child + 1])
            child++;
        if (a[root] >= a[child])
            return;
        int tmp = a[root];
        a[root] = a[child];
        a[child] = tmp;
        root = child;
    }
}

void heap_sort(int *a, int count)
{
    int start, end;
    for (start = (count - 2) / 2; start >= 0; start--)
        sift_down(a, start, count - 1);
    end = count - 1;
    while (end > 0) {
        int tmp = a[end];
        a[end] = a[0];
        a[0] = tmp;
        end--;
        sift_down(a, 0, end);
    }
}

int main(void)
{
    int n, a[1000];
    if (scanf("%d", &n) != 1 || n > 1000)
        return 1;
    for (int i = 0; i < n; i++)
        if (scanf("%d", &a[i]) != 1)
            return 1;
    heap_sort(a, n);
    for (int i = 0; i < n; i++)
        printf("%d%c", a[i], i == n - 1 ? '\n' : ' ');
    return 0;
}
