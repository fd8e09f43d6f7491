/* ---
algorithm: first_negative
structure: queue
method: looks on only where a negative one is in the window
time: O(n)
space: O(1)
call: FirstNegatives(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int FirstNegatives(const int *values, int n, int k, int *result)
{
    int negatives = 0, size = 0;
    for (int right = 0; right < n; right++)
    {
        if (values[right] < 0)
            negatives++;
        if (right >= k && values[right - k] < 0)
            negatives--;
        if (right < k - 1)
            continue;
        int at = right - k + 1;
        if (negatives > 0)
            while (values[at] >= 0)
                at++;
        result[size++] = negatives > 0 ? values[at] : 0;
    }
    return size;
}
