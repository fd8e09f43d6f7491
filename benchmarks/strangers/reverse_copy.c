#include <stdio.h>

// copy the array backwards into b, then copy b back into a
void flip(int a[], int n)
{
    int b[n];
    int i, d;

    for (i = n - 1, d = 0; i >= 0; i--, d++)
        b[d] = a[i];

    for (i = 0; i < n; i++)
        a[i] = b[i];
}

int main()
{
    int n, i, a[100];
    printf("Enter the number of elements in array\n");
    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &a[i]);
    flip(a, n);
    printf("Reverse array is\n");
    for (i = 0; i < n; i++)
        printf("%d\n", a[i]);
    return 0;
}
