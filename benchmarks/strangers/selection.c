#include <stdio.h>

int indexOfMax(int arr[], int n)
{
    int best = 0;
    int i;
    for (i = 1; i < n; i++)
        if (arr[i] > arr[best])
            best = i;
    return best;
}

void selectionSort(int arr[], int n)
{
    int m, t;
    while (n > 1)
    {
        m = indexOfMax(arr, n);
        t = arr[m];
        arr[m] = arr[n - 1];
        arr[n - 1] = t;
        n--;
    }
}

int main()
{
    int i, n, arr[100];

    printf("How many numbers? ");
    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", &arr[i]);

    selectionSort(arr, n);

    for (i = 0; i < n; i++)
        printf("%d\n", arr[i]);
    return 0;
}
