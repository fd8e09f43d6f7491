/* ---
algorithm: counting_sort
structure: array
method: counts of each number, then the numbers written out again
time: O(n)
space: O(1)
call: countSort(xs, len(xs)) -> xs
--- */

#define RANGE 100

void countSort(int arr[], int n)
{
    int count[RANGE] = {0};
    int index = 0;

    for (int i = 0; i < n; i++)
        count[arr[i]]++;

    for (int value = 0; value < RANGE; value++)
    {
        while (count[value] > 0)
        {
            arr[index++] = value;
            count[value]--;
        }
    }
}
