/* ---
algorithm: zeros_last
structure: array
method: writes the others to the front, fills up with zeros
time: O(n)
space: O(1)
call: moveZeroes(xs, len(xs)) -> xs
--- */
void moveZeroes(int* nums, int numsSize) {
    int index = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] != 0) {
            nums[index++] = nums[i];
        }
    }
    while (index < numsSize) {
        nums[index++] = 0;
    }
}
