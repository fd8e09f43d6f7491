#include <stdio.h>

void bubble_rec(int arr[], int n)
{
    if (n <= 1)
        return;
    for (int i = 0; i + 1 < n; i++)
        if (arr[i] > arr[i + 1]) {
            int t = arr[i];
            arr[i] = arr[i + 1];
            arr[i + 1] = t;
        }
    bubble_rec(arr, n - 1);
}

void insertion_rec(int arr[], int n)
{
    if (n <= 1)
        return;
    insertion_rec(arr, n - 1);

    int last = arr[n - 1];
    int j = n - 2;
    while (j >= 0 && arr[j] > last) {
        arr[j + 1] = arr[j];
        j--;
    }
    arr[j + 1] = last;
}

int main(void)
{
    int x[5] = {3, 2, 5, 1, 4};
    int y[6] = {9, 8, 7, 7, 1, 0};
    bubble_rec(x, 5);
    insertion_rec(y, 6);
    for (int i = 0; i < 5; i++)
        printf("%d ", x[i]);
    puts("");
    for (int i = 0; i < 6; i++)
        printf("%d ", y[i]);
    puts("");
}
