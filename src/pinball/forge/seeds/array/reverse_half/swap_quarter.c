/* ---
algorithm: reverse_half
structure: array
method: swaps within the first half
time: O(n)
space: O(1)
call: reverseFirstHalf(xs, len(xs)) -> xs
--- */
void reverseFirstHalf(int arr[], int n)
{
    int start = 0, end = n / 2 - 1;

    while (start < end)
    {
        int temp = arr[start];
        arr[start] = arr[end];
        arr[end] = temp;
        start++;
        end--;
    }
}
