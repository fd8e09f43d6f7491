"""---
algorithm: insertion_point
structure: array
method: bisection
time: O(log n)
space: O(1)
call: searchInsert(xs, k) -> return
---"""


def searchInsert(nums, target):
    lo = 0
    hi = len(nums) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if nums[mid] < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return lo
