/* ---
algorithm: priority_queue
structure: heap
method: unsorted array, searched at every extraction
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int bag[1024];
int used = 0;

int takeSmallest(void)
{
    int best = 0;
    int value;

    for (int i = 1; i < used; i++)
    {
        if (bag[i] < bag[best])
            best = i;
    }
    value = bag[best];
    bag[best] = bag[used - 1];
    used--;
    return value;
}

int main(void)
{
    int n, x, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &x);
        if (x > 0)
        {
            bag[used] = x;
            used++;
        }
        else if (used > 0)
        {
            printf("%d ", takeSmallest());
        }
    }
    printf("\n");
    return 0;
}
