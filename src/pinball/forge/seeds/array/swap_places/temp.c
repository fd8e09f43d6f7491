/* ---
algorithm: swap_places
structure: array
method: with a temporary
time: O(1)
space: O(1)
call: swap(xs, a, b) -> xs
--- */
void swap(int arr[], int i, int j)
{
    int temp = arr[i];
    arr[i] = arr[j];
    arr[j] = temp;
}
