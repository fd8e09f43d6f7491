/* ---
algorithm: sort
structure: array
method: quick sort by the first as pivot with two scans, with a test main
time: O(n^2)
typical: O(n log n)
space: O(n)
call: quickSort(xs, 0, len(xs)-1) -> xs
--- */
#include <stdio.h>

void quickSort(int number[], int first, int last)
{
    int i, j, pivot, temp;

    if (first < last)
    {
        pivot = first;
        i = first;
        j = last;
        while (i < j)
        {
            while (number[i] <= number[pivot] && i < last)
                i++;
            while (number[j] > number[pivot])
                j--;
            if (i < j)
            {
                temp = number[i];
                number[i] = number[j];
                number[j] = temp;
            }
        }
        temp = number[pivot];
        number[pivot] = number[j];
        number[j] = temp;
        quickSort(number, first, j - 1);
        quickSort(number, j + 1, last);
    }
}

int main()
{
    int i, count = 5, number[5] = {12, 7, 19, 3, 7};

    quickSort(number, 0, count - 1);
    printf("The Sorted Order is: ");
    for (i = 0; i < count; i++)
        printf(" %d", number[i]);
    return 0;
}
