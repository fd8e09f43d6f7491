/* ---
algorithm: remove_duplicates
structure: array
method: main with a helper array of distinct numbers
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int arr[1024], unique[1024];
    int n, i, count = 0;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &arr[i]);
    for (i = 0; i < n; i++)
    {
        if (i == n - 1 || arr[i] != arr[i + 1])
        {
            unique[count] = arr[i];
            count++;
        }
    }
    for (i = 0; i < count; i++)
        printf("%d ", unique[i]);
    return 0;
}
