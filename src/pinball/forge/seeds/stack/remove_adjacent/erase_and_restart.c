/* ---
algorithm: remove_adjacent
structure: stack
method: erases the first pair and starts again
time: O(n^2)
space: O(1)
call: removePairs(xs, len(xs), &cell) -> xs[:cell]
--- */
void removePairs(int arr[], int n, int *newSize)
{
    int i = 0, j;
    while (i < n - 1)
    {
        if (arr[i] == arr[i + 1])
        {
            for (j = i; j < n - 2; j++)
                arr[j] = arr[j + 2];
            n = n - 2;
            if (i > 0)
                i = i - 1;
        }
        else
            i++;
    }
    *newSize = n;
}
