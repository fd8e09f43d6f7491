/* ---
algorithm: sum
structure: array
method: index loop
time: O(n)
space: O(1)
call: sumArray(xs, len(xs)) -> return
--- */
#include <stdio.h>

int sumArray(int arr[], int n)
{
    int sum = 0;
    int i;
    for (i = 0; i < n; i++) {
        sum = sum + arr[i];
    }
    return sum;
}

void printSum(int arr[], int n)
{
    printf("The sum is %d\n", sumArray(arr, n));
}
