/* ---
algorithm: max_subarray
structure: array
method: Kadane: the best sum that ends here
time: O(n)
space: O(1)
call: maxSubArraySum(xs, len(xs)) -> return
--- */

int maxSubArraySum(int a[], int n)
{
    int best = a[0];
    int current = a[0];

    for (int i = 1; i < n; i++)
    {
        if (current + a[i] > a[i])
            current = current + a[i];
        else
            current = a[i];

        if (current > best)
            best = current;
    }
    return best;
}
