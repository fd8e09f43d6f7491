/* ---
algorithm: reverse
structure: array
method: left and right in a while loop, a swap helper with pointers
time: O(n)
space: O(1)
call: reverseArray(xs, len(xs)) -> xs
--- */
#include <stdio.h>

void swap(int *x, int *y)
{
    int temp = *x;
    *x = *y;
    *y = temp;
}

void printArray(int arr[], int size)
{
    int i;
    for (i = 0; i < size; i++)
        printf("%d ", arr[i]);
    printf("\n");
}

void reverseArray(int arr[], int size)
{
    int start = 0;
    int end = size - 1;
    while (start < end)
    {
        swap(&arr[start], &arr[end]);
        start++;
        end--;
    }
}
