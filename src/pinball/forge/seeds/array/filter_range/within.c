/* ---
algorithm: filter_range
structure: array
method: both bounds tested in one condition
time: O(n)
space: O(1)
call: within(xs, len(xs), a, b, out(len(xs))) -> out[:return]
--- */
int within(const int data[], int n, int low, int high, int result[])
{
    int count = 0;
    for (int i = 0; i < n; i++)
        if (data[i] >= low && data[i] <= high)
            result[count++] = data[i];
    return count;
}
