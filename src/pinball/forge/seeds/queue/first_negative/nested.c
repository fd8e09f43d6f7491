/* ---
algorithm: first_negative
structure: queue
method: looks through each window
time: O(n)
space: O(1)
call: printFirstNegative(xs, len(xs), k, emit) -> emitted
--- */
#include <stdbool.h>

void printFirstNegative(int arr[], int n, int k, void (*print)(int))
{
    bool flag;
    for (int i = 0; i < n - k + 1; i++)
    {
        flag = false;
        for (int j = 0; j < k; j++)
        {
            if (arr[i + j] < 0)
            {
                print(arr[i + j]);
                flag = true;
                break;
            }
        }
        if (!flag)
            print(0);
    }
}
