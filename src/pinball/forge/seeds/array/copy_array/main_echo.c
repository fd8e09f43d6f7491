/* ---
algorithm: copy_array
structure: array
method: main reads an array and prints it
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, arr[1024];

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &arr[i]);
    printf("You entered:\n");
    for (int i = 0; i < n; i++)
        printf("%d\n", arr[i]);
    return 0;
}
