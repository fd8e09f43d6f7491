/* ---
algorithm: reverse
structure: array
method: recursion on a low and high index pair
time: O(n)
space: O(n)
call: rvereseArray(xs, 0, len(xs)-1) -> xs
--- */
void rvereseArray(int arr[], int start, int end)
{
    int temp;

    if (start >= end)
        return;
    temp = arr[start];
    arr[start] = arr[end];
    arr[end] = temp;
    rvereseArray(arr, start + 1, end - 1);
}
