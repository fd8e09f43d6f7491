/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
#include <stdlib.h>
#include <string.h>

void helper(int* nums, int* temp, int start, int end) {
    if (start >= end) return;
    int mid = (start + end) / 2;
    helper(nums, temp, start, mid);
    helper(nums, temp, mid + 1, end);
    int p = start, q = mid + 1, k = start;
    while (p <= mid && q <= end) {
        if (nums[p] <= nums[q]) temp[k++] = nums[p++];
        else temp[k++] = nums[q++];
    }
    while (p <= mid) temp[k++] = nums[p++];
    while (q <= end) temp[k++] = nums[q++];
    for (k = start; k <= end; k++) nums[k] = temp[k];
}

int* sortArray(int* nums, int numsSize, int* returnSize) {
    int* ans = (int*)malloc(numsSize * sizeof(int));
    int* temp = (int*)malloc(numsSize * sizeof(int));
    memcpy(ans, nums, numsSize * sizeof(int));
    helper(ans, temp, 0, numsSize - 1);
    free(temp);
    *returnSize = numsSize;
    return ans;
}
