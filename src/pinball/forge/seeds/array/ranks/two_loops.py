"""---
algorithm: ranks
structure: array
method: two loops
time: O(n^2)
space: O(n)
call: ranks(xs) -> return
---"""


def ranks(nums):
    out = [0] * len(nums)
    for i in range(len(nums)):
        for j in range(len(nums)):
            if nums[j] < nums[i]:
                out[i] += 1
    return out
