/* ---
algorithm: mode
structure: hash_table
method: counts each number anew
time: O(n^2)
space: O(1)
call: mostFrequent(xs, len(xs)) -> return
--- */
int mostFrequent(int arr[], int n)
{
    int maxcount = 0;
    int element = 0;
    for (int i = 0; i < n; i++)
    {
        int count = 0;
        for (int j = 0; j < n; j++)
        {
            if (arr[i] == arr[j])
                count++;
        }
        if (count > maxcount || (count == maxcount && arr[i] < element))
        {
            maxcount = count;
            element = arr[i];
        }
    }
    return element;
}
