/* ---
algorithm: next_greater
structure: stack
method: stack of indices in a main
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define MAX 1050

int main(void)
{
    int arr[MAX], result[MAX], stack[MAX];
    int top = -1, n, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &arr[i]);
        result[i] = -1;
    }
    i = 0;
    while (i < n)
    {
        if (top == -1 || arr[stack[top]] >= arr[i])
        {
            top++;
            stack[top] = i;
            i++;
        }
        else
        {
            result[stack[top]] = arr[i];
            top--;
        }
    }
    for (i = 0; i < n; i++)
        printf("%d ", result[i]);
    return 0;
}
