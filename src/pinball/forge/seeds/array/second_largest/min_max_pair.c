/* ---
algorithm: second_largest
structure: array
method: starts with the first two put in order
time: O(n)
space: O(1)
call: runnerUp(xs, len(xs)) -> return
--- */
int runnerUp(int arr[], int n)
{
    int first = arr[0];
    int second = arr[0];

    for (int i = 1; i < n; i++)
    {
        if (second == first && arr[i] < first)
            second = arr[i];
        if (arr[i] > first)
        {
            second = first;
            first = arr[i];
        }
        else if (arr[i] < first && arr[i] > second)
        {
            second = arr[i];
        }
    }
    return second;
}
