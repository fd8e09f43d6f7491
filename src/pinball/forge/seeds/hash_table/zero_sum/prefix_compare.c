/* ---
algorithm: zero_sum
structure: hash_table
method: array of sums, compares all pairs
time: O(n^2)
space: O(1)
call: ZeroSum(xs, len(xs), &cell) -> cell
--- */
void ZeroSum(const int *values, int n, int *answer)
{
    int prefix[1100];
    int i, j;

    prefix[0] = 0;
    for (i = 0; i < n; i++)
        prefix[i + 1] = prefix[i] + values[i];
    *answer = 0;
    for (i = 0; i <= n; i++)
        for (j = i + 1; j <= n; j++)
            if (prefix[i] == prefix[j])
                *answer = 1;
}
