"""---
algorithm: max_subarray
structure: array
method: all starts and ends
time: O(n^2)
space: O(1)
call: maxSubArray(xs, len(xs)) -> return
---"""


def maxSubArray(nums, n):
    best = nums[0]
    for i in range(n):
        s = 0
        for j in range(i, n):
            s += nums[j]
            if s > best:
                best = s
    return best
