/* ---
algorithm: filter_even
structure: array
method: first-year main with two loops; prints the even ones only
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int i, n;
    int arr[1024];

    printf("How many numbers? ");
    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        printf("Enter a number: ");
        scanf("%d", &arr[i]);
    }
    printf("Even numbers are:\n");
    for (i = 0; i < n; i++)
    {
        if (arr[i] % 2 == 0)
        {
            printf("%d\n", arr[i]);
        }
    }
    return 0;
}
