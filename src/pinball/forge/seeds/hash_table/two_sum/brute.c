/* ---
algorithm: two_sum
structure: hash_table
method: all pairs
time: O(n^2)
space: O(1)
call: twoSum(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

bool twoSum(const int *nums, int numsSize, int target)
{
    for (int i = 0; i < numsSize - 1; i++)
        for (int j = i + 1; j < numsSize; j++)
            if (nums[i] + nums[j] == target)
                return true;
    return false;
}
