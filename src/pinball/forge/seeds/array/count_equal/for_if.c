/* ---
algorithm: count_equal
structure: array
method: counts in a for loop
time: O(n)
space: O(1)
call: countOccurrences(xs, len(xs), k) -> return
--- */
int countOccurrences(int arr[], int n, int x)
{
    int count = 0;
    for (int i = 0; i < n; i++)
    {
        if (arr[i] == x)
            count++;
    }
    return count;
}
