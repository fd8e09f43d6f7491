"""---
algorithm: reverse
structure: array
method: a comprehension over places in descending order
time: O(n)
space: O(n)
call: reverse_list(xs) -> return
---"""


def reverse_list(nums):
    n = len(nums)
    return [nums[n - 1 - i] for i in range(n)]
