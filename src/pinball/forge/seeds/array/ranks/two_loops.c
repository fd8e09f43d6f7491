/* ---
algorithm: ranks
structure: array
method: counts the smaller ones for each
time: O(n^2)
space: O(1)
call: smallerNumbersThanCurrent(xs, len(xs), out(len(xs))) -> out
--- */
void smallerNumbersThanCurrent(const int *nums, int n, int *answer)
{
    for (int i = 0; i < n; i++) {
        answer[i] = 0;
        for (int j = 0; j < n; j++)
            if (nums[j] < nums[i])
                answer[i]++;
    }
}
