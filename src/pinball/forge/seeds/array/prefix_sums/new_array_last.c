/* ---
algorithm: prefix_sums
structure: array
method: new array; each one is the last result plus the number
time: O(n)
space: O(n)
call: runningSum(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

int* runningSum(int* nums, int numsSize) {
    int* ans = (int*)malloc(sizeof(int) * (numsSize + 1));
    for (int i = 0; i < numsSize; i++) {
        if (i == 0) {
            ans[i] = nums[i];
        } else {
            ans[i] = ans[i - 1] + nums[i];
        }
    }
    return ans;
}
