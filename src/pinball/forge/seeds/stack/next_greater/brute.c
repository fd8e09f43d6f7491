/* ---
algorithm: next_greater
structure: stack
method: scans to the right for each number
time: O(n^2)
typical: unknown
space: O(1)
call: printNGE(xs, len(xs), emit) -> emitted
--- */

void printNGE(int arr[], int n, void (*print)(int))
{
    int next, i, j;

    for (i = 0; i < n; i++)
    {
        next = -1;
        for (j = i + 1; j < n; j++)
        {
            if (arr[i] < arr[j])
            {
                next = arr[j];
                break;
            }
        }
        print(next);
    }
}
