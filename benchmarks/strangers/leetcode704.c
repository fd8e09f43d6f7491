int search(int* nums, int numsSize, int target) {
    int left = 0, right = numsSize;
    while (left < right) {
        int mid = left + ((right - left) >> 1);
        if (nums[mid] < target) {
            left = mid + 1;
        } else if (nums[mid] > target) {
            right = mid;
        } else {
            return mid;
        }
    }
    return -1;
}
