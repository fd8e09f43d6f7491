/* ---
algorithm: min_and_max
structure: array
method: one loop with two ifs, result in an array
time: O(n)
space: O(1)
call: minMax(xs, len(xs), out(2)) -> out
--- */
void minMax(int a[], int n, int result[])
{
    result[0] = a[0];
    result[1] = a[0];
    for (int i = 1; i < n; i++)
    {
        if (a[i] < result[0])
            result[0] = a[i];
        if (a[i] > result[1])
            result[1] = a[i];
    }
}
