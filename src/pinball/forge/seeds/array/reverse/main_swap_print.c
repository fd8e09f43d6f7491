/* ---
algorithm: reverse
structure: array
method: first-year main: reverses in place in the middle of main, prints with a helper
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

void print(int a[], int n)
{
    for (int i = 0; i < n; i++)
        printf("%d\t", a[i]);
    printf("\n");
}

int main()
{
    int n, a[1024], i, temp, mid;

    printf("Enter the elements:\n");
    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &a[i]);
    }
    mid = n / 2;
    for (i = 0; i < mid; i++)
    {
        temp = a[i];
        a[i] = a[n - i - 1];
        a[n - i - 1] = temp;
    }
    printf("Reversed array:\n");
    print(a, n);
    return 0;
}
