/* ---
algorithm: copy_array
structure: array
method: prints all with a blank between
time: O(n)
space: O(1)
call: printArray(xs, len(xs)) -> stdout
--- */
#include <stdio.h>

void printArray(int arr[], int size)
{
    int i;
    for (i = 0; i < size; i++)
        printf("%d ", arr[i]);
    printf("\n");
}
