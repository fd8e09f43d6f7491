"""---
algorithm: closest
structure: array
method: the smallest distance so far
time: O(n)
space: O(1)
call: closest(xs, k) -> return
---"""


def closest(nums, target):
    best = nums[0]
    for x in nums:
        if abs(x - target) < abs(best - target):
            best = x
    return best
