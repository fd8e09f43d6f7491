/* ---
algorithm: count_even
structure: array
method: counts by remainder
time: O(n)
space: O(1)
call: countEvens(xs, len(xs)) -> return
--- */
int countEvens(int nums[], int n)
{
    int count = 0;

    for (int i = 0; i < n; i++) {
        if (nums[i] % 2 == 0) {
            count = count + 1;
        }
    }
    return count;
}
