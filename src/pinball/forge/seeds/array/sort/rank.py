"""---
algorithm: sort
structure: array
method: counts for each how many go before it
time: O(n^2)
space: O(n)
call: rank_sort(xs) -> return
---"""


def rank_sort(nums):
    n = len(nums)
    out = [0] * n
    for i in range(n):
        rank = 0
        for j in range(n):
            if nums[j] < nums[i] or (nums[j] == nums[i] and j < i):
                rank += 1
        out[rank] = nums[i]
    return out
