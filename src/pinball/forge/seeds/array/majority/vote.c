/* ---
algorithm: majority
structure: array
method: votes against one another, then counts the winner
time: O(n)
space: O(1)
call: majorityElement(xs, len(xs)) -> return
--- */

int majorityElement(const int *nums, int n)
{
    int candidate = -1, votes = 0, count = 0;

    for (int i = 0; i < n; i++) {
        if (votes == 0)
            candidate = nums[i];
        votes += nums[i] == candidate ? 1 : -1;
    }
    for (int i = 0; i < n; i++) {
        if (nums[i] == candidate)
            count++;
    }
    return count > n / 2 ? candidate : -1;
}
