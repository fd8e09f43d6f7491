"""---
algorithm: majority
structure: array
method: votes and a second look
time: O(n)
space: O(1)
call: majority(xs) -> return
---"""


def majority(nums):
    candidate = -1
    votes = 0
    for x in nums:
        if votes == 0:
            candidate = x
            votes = 1
        elif x == candidate:
            votes += 1
        else:
            votes -= 1
    return candidate if nums.count(candidate) > len(nums) // 2 else -1
