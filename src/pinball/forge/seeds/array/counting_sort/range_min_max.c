/* ---
algorithm: counting_sort
structure: array
method: counts from the smallest to the largest number only
time: O(n)
space: O(1)
call: countingSort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static void findRange(const int array[], int size, int *min, int *max)
{
    *min = *max = array[0];
    for (int i = 1; i < size; i++) {
        if (array[i] < *min) *min = array[i];
        if (array[i] > *max) *max = array[i];
    }
}

void countingSort(int array[], int size)
{
    int min, max, position = 0;

    if (size == 0)
        return;
    findRange(array, size, &min, &max);
    int *count = calloc(max - min + 1, sizeof(int));
    for (int i = 0; i < size; i++)
        count[array[i] - min]++;
    for (int v = min; v <= max; v++)
        while (count[v - min]-- > 0)
            array[position++] = v;
    free(count);
}
