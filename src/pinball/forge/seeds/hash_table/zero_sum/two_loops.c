/* ---
algorithm: zero_sum
structure: hash_table
method: sums of all ranges
time: O(n^2)
space: O(1)
call: zeroSubarray(xs, len(xs)) -> return
--- */
int zeroSubarray(const int *a, int n)
{
    for (int i = 0; i < n; i++) {
        int sum = 0;
        for (int j = i; j < n; j++) {
            sum += a[j];
            if (sum == 0) return 1;
        }
    }
    return 0;
}
