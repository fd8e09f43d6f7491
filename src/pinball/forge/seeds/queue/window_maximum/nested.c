/* ---
algorithm: window_maximum
structure: queue
method: two loops
time: O(n)
space: O(1)
call: printMax(xs, len(xs), k, emit) -> emitted
--- */
void printMax(int arr[], int n, int k, void (*print)(int))
{
    int j, max;

    for (int i = 0; i <= n - k; i++)
    {
        max = arr[i];
        for (j = 1; j < k; j++)
        {
            if (arr[i + j] > max)
                max = arr[i + j];
        }
        print(max);
    }
}
