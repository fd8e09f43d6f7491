/* ---
algorithm: filter_not_equal
structure: array
method: interview: remove all of one value in place, return the new length
time: O(n)
space: O(1)
call: removeElement(xs, len(xs), k) -> xs[:return]
--- */
int removeElement(int* nums, int numsSize, int val) {
    int slow = 0;
    for (int fast = 0; fast < numsSize; fast++) {
        if (nums[fast] != val) {
            nums[slow] = nums[fast];
            slow++;
        }
    }
    return slow;
}
