/* ---
algorithm: count_equal
structure: array
method: main counts while reading
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int key, n, x, times = 0;

    scanf("%d %d", &key, &n);
    while (n > 0) {
        scanf("%d", &x);
        if (x == key)
            times++;
        n--;
    }
    printf("%d times\n", times);
    return 0;
}
