/* ---
algorithm: delete_at
structure: array
method: checks the position, moves the others down
time: O(n)
space: O(1)
call: delete_at(xs, len(xs), k) -> xs[:return]
--- */
int delete_at(int arr[], int size, int pos)
{
    if (pos < 0 || pos >= size)
        return size;
    for (int i = pos; i < size - 1; i++)
        arr[i] = arr[i + 1];
    return size - 1;
}
