#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void shellSort(int array[], int n)
{
    for (int gap = n / 2; gap > 0; gap /= 2)
    {
        for (int i = gap; i < n; i++)
        {
            int temp = array[i];
            int j;
            for (j = i; j >= gap && array[j - gap] > temp; j -= gap)
                array[j] = array[j - gap];
            array[j] = temp;
        }
    }
}

/* values from 0 to max */
void countingSort(int array[], int n, int max)
{
    int *count = calloc(max + 1, sizeof(int));
    int k = 0;
    for (int i = 0; i < n; i++)
        count[array[i]]++;
    for (int v = 0; v <= max; v++)
        while (count[v]-- > 0)
            array[k++] = v;
    free(count);
}

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    int a[] = {9, 8, 3, 7, 5, 6, 4, 1}, b[8], c[8];
    memcpy(b, a, sizeof a);
    memcpy(c, a, sizeof a);
    shellSort(a, 8);
    countingSort(b, 8, 9);
    qsort(c, 8, sizeof(int), compare);
    printf("%s\n", memcmp(a, b, sizeof a) == 0 && memcmp(b, c, sizeof b) == 0 ? "equal" : "different");
    return 0;
}
