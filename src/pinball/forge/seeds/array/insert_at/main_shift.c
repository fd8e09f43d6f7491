/* ---
algorithm: insert_at
structure: array
method: main with a big array shifts up from the end
time: O(n)
space: O(1)
call: main() < len(xs) xs k a -> stdout
--- */
#include <stdio.h>

int main()
{
    int arr[1100];
    int n, x, pos, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &arr[i]);
    scanf("%d %d", &x, &pos);

    // shift elements to the right
    for (i = n; i > pos; i--)
        arr[i] = arr[i - 1];
    arr[pos] = x;
    n++;

    for (i = 0; i < n; i++)
        printf("%d ", arr[i]);
    printf("\n");
    return 0;
}
