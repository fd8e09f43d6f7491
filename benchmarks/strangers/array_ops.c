#include <stdio.h>
#include <limits.h>

int insertAt(int arr[], int n, int pos, int x)
{
    for (int i = n - 1; i >= pos; i--)
        arr[i + 1] = arr[i];
    arr[pos] = x;
    return n + 1;
}

int deleteElement(int arr[], int n, int x)
{
    int i;
    for (i = 0; i < n; i++)
        if (arr[i] == x)
            break;
    if (i == n)
        return n;
    for (int j = i; j < n - 1; j++)
        arr[j] = arr[j + 1];
    return n - 1;
}

int secondLargest(int arr[], int n)
{
    int first = INT_MIN, second = INT_MIN;
    for (int i = 0; i < n; i++)
    {
        if (arr[i] > first)
        {
            second = first;
            first = arr[i];
        }
        else if (arr[i] > second && arr[i] != first)
            second = arr[i];
    }
    return second;
}

/* the array has to be sorted */
int removeDuplicates(int arr[], int n)
{
    if (n == 0 || n == 1)
        return n;
    int j = 0;
    for (int i = 0; i < n - 1; i++)
        if (arr[i] != arr[i + 1])
            arr[j++] = arr[i];
    arr[j++] = arr[n - 1];
    return j;
}

int maxSubArray(int arr[], int n)
{
    int best = arr[0], cur = arr[0];
    for (int i = 1; i < n; i++)
    {
        cur = cur > 0 ? cur + arr[i] : arr[i];
        if (cur > best)
            best = cur;
    }
    return best;
}

void prefixSum(int arr[], int n, int out[])
{
    out[0] = arr[0];
    for (int i = 1; i < n; i++)
        out[i] = out[i - 1] + arr[i];
}

void swapAlternate(int arr[], int n)
{
    for (int i = 0; i + 1 < n; i += 2)
    {
        int t = arr[i];
        arr[i] = arr[i + 1];
        arr[i + 1] = t;
    }
}

void moveZeroes(int *nums, int numsSize)
{
    int k = 0;
    for (int i = 0; i < numsSize; i++)
        if (nums[i] != 0)
            nums[k++] = nums[i];
    while (k < numsSize)
        nums[k++] = 0;
}

int main()
{
    int a[10] = {1, 1, 2, 5, 5, 9}, out[10];
    int n = removeDuplicates(a, 6);
    n = insertAt(a, n, 1, 7);
    n = deleteElement(a, n, 5);
    prefixSum(a, n, out);
    swapAlternate(a, n);
    for (int i = 0; i < n; i++)
        printf("%d (%d) ", a[i], out[i]);
    printf("\n%d %d\n", secondLargest(a, n), maxSubArray(a, n));
    a[1] = 0;
    moveZeroes(a, n);
    printf("%d %d\n", a[1], a[n - 1]);
    return 0;
}
