/* ---
algorithm: max_subarray
structure: array
method: textbook: resets a negative sum to zero; all-negative arrays apart
time: O(n)
space: O(1)
call: maxSubArraySum(xs, len(xs)) -> return
--- */
int maxSubArraySum(int a[], int size)
{
    int max_so_far = 0, max_ending_here = 0;
    int allNegative = 1, biggest = a[0];

    for (int i = 0; i < size; i++) {
        if (a[i] >= 0)
            allNegative = 0;
        if (a[i] > biggest)
            biggest = a[i];
    }
    if (allNegative)
        return biggest;

    for (int i = 0; i < size; i++) {
        max_ending_here = max_ending_here + a[i];
        if (max_ending_here < 0)
            max_ending_here = 0;
        if (max_so_far < max_ending_here)
            max_so_far = max_ending_here;
    }
    return max_so_far;
}
