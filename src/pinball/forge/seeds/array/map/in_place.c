/* ---
algorithm: map
structure: array
method: doubles each element where it stands
time: O(n)
space: O(1)
call: doubleAll(xs, len(xs)) -> xs
--- */

// Multiply every element of the array by two
void doubleAll(int arr[], int n)
{
    for (int i = 0; i < n; i++)
    {
        arr[i] = arr[i] * 2;
    }
}
