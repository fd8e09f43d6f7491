/* ---
algorithm: smallest_first
structure: array
method: the smallest one's index, one swap
time: O(n)
space: O(1)
call: minToFront(xs, len(xs)) -> xs
--- */
void minToFront(int arr[], int n)
{
    int min_idx = 0;

    if (n == 0)
        return;
    for (int j = 1; j < n; j++)
        if (arr[j] < arr[min_idx])
            min_idx = j;
    int temp = arr[min_idx];
    arr[min_idx] = arr[0];
    arr[0] = temp;
}
