/* ---
algorithm: bubble_once
structure: array
method: one pass of swaps
time: O(n)
space: O(1)
call: bubblePass(xs, len(xs)) -> xs
--- */

void bubblePass(int arr[], int n)
{
    int j, temp;

    for (j = 0; j < n - 1; j++)
    {
        if (arr[j] > arr[j + 1])
        {
            temp = arr[j];
            arr[j] = arr[j + 1];
            arr[j + 1] = temp;
        }
    }
}
