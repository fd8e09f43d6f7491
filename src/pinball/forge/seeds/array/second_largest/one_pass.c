/* ---
algorithm: second_largest
structure: array
method: largest and second largest so far
time: O(n)
space: O(1)
call: secondLargest(xs, len(xs)) -> return
--- */

int secondLargest(int arr[], int n)
{
    int first = arr[0], second = arr[0], found = 0;

    for (int i = 1; i < n; i++)
    {
        if (arr[i] > first)
        {
            second = first;
            first = arr[i];
            found = 1;
        }
        else if (arr[i] < first && (!found || arr[i] > second))
        {
            second = arr[i];
            found = 1;
        }
    }
    return found ? second : first;
}
