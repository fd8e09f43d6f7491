/* ---
algorithm: sort
structure: array
method: bubble sort, all passes
time: O(n^2)
space: O(1)
call: bubbleSort(xs, len(xs)) -> xs
--- */
#include <stdio.h>

/* Function to sort the array using bubble sort */
void bubbleSort(int arr[], int n)
{
    int i, j, temp;

    for (i = 0; i < n - 1; i++)
    {
        for (j = 0; j < n - i - 1; j++)
        {
            if (arr[j] > arr[j + 1])
            {
                /* swap them */
                temp = arr[j];
                arr[j] = arr[j + 1];
                arr[j + 1] = temp;
            }
        }
    }
}

void printArray(int arr[], int size)
{
    int i;
    for (i = 0; i < size; i++)
        printf("%d ", arr[i]);
    printf("\n");
}
