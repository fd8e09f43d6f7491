/* ---
algorithm: join_cost
structure: heap
method: keeps a sorted array, inserts each knot
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int r[1100], n;

void put(int x, int from, int count)
{
    int i = from;
    while (i < from + count && r[i] < x) {
        r[i - 1] = r[i];
        i++;
    }
    r[i - 1] = x;
}

int main(void)
{
    int x, cost = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        put(x, n - i, i);
    }
    for (int i = 0; i + 1 < n; i++) {
        int s = r[i] + r[i + 1];
        cost += s;
        put(s, i + 2, n - i - 2);
    }
    printf("%d\n", cost);
    return 0;
}
