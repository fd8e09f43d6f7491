/* ---
algorithm: inversion_count
structure: array
method: all pairs
time: O(n^2)
space: O(1)
call: countInversions(xs, len(xs)) -> return
--- */

int countInversions(int arr[], int n)
{
    int i, j, count = 0;

    for (i = 0; i < n - 1; i++)
    {
        for (j = i + 1; j < n; j++)
        {
            if (arr[i] > arr[j])
            {
                count++;
            }
        }
    }
    return count;
}
