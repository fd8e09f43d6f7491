/* ---
algorithm: insertion_point
structure: array
method: lower bound by halving
time: O(log n)
space: O(1)
call: searchInsert(xs, len(xs), k) -> return
--- */
int searchInsert(int* nums, int numsSize, int target)
{
    int left = 0, right = numsSize;

    while (left < right) {
        int mid = (left + right) / 2;
        if (nums[mid] < target)
            left = mid + 1;
        else
            right = mid;
    }
    return left;
}
