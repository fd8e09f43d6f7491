/* ---
algorithm: filter
structure: array
method: in place, a writing index behind a reading one
time: O(n)
space: O(1)
call: keepAbove(xs, len(xs), k) -> xs[:return]
--- */

int keepAbove(int arr[], int n, int threshold)
{
    int read, write = 0;

    for (read = 0; read < n; read++)
    {
        if (arr[read] <= threshold)
            continue;
        arr[write] = arr[read];
        write++;
    }

    return write;   /* new size of the array */
}
