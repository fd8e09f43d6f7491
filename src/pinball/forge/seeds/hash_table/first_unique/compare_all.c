/* ---
algorithm: first_unique
structure: hash_table
method: compares each with all others, a flag
time: O(n^2)
space: O(1)
call: nonRepeating(xs, len(xs)) -> return
--- */
int nonRepeating(int arr[], int n)
{
    for (int i = 0; i < n; i++)
    {
        int unique = 1;
        for (int j = 0; j < n; j++)
        {
            if (i != j && arr[i] == arr[j])
                unique = 0;
        }
        if (unique)
            return arr[i];
    }
    return -1;
}
