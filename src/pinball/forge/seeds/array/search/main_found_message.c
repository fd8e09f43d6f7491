/* ---
algorithm: search
structure: array
method: reads key first, then numbers one by one without keeping them
time: O(n)
space: O(1)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int x, n, num, pos = -1, count = 0;

    /* first the number we want */
    scanf("%d", &x);
    scanf("%d", &n);

    while (count < n)
    {
        scanf("%d", &num);
        if (num == x && pos == -1)
        {
            pos = count;
        }
        count = count + 1;
    }

    if (pos != -1)
        printf("Found at index %d\n", pos);
    else
        printf("Not found: %d\n", pos);
    return 0;
}
