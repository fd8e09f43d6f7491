#include <stdio.h>

long countInversions(int arr[], int n)
{
    long inv = 0;
    for (int i = 0; i < n - 1; i++)
        for (int j = i + 1; j < n; j++)
            if (arr[i] > arr[j])
                inv++;
    return inv;
}

void twoSum(int arr[], int n, int target)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            if (arr[i] + arr[j] == target)
                printf("%d + %d\n", arr[i], arr[j]);
}

int main(void)
{
    int arr[] = {8, 4, 2, 1};
    printf("%ld\n", countInversions(arr, 4));
    twoSum(arr, 4, 10);
    return 0;
}
