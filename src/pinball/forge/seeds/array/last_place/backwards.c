/* ---
algorithm: last_place
structure: array
method: from the back, early return
time: O(n)
typical: O(1)
space: O(1)
call: lastIndexOf(xs, len(xs), k) -> return
--- */

int lastIndexOf(int arr[], int n, int x)
{
    for (int i = n - 1; i >= 0; i--)
    {
        if (arr[i] == x)
            return i;
    }
    return -1;
}
