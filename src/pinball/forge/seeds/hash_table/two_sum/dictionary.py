"""---
algorithm: two_sum
structure: hash_table
method: a dictionary of those seen
time: O(n)
space: O(n)
call: two_sum(xs, k) -> return
---"""


def two_sum(nums, target):
    seen = dict()
    for i in range(len(nums)):
        if target - nums[i] in seen:
            return True
        seen[nums[i]] = i
    return False
