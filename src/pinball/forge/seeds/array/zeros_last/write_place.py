"""---
algorithm: zeros_last
structure: array
method: a second place, zeros behind
time: O(n)
space: O(1)
call: move_zeroes(xs) -> xs
---"""


def move_zeroes(nums):
    j = 0
    for i in range(len(nums)):
        if nums[i] != 0:
            nums[j] = nums[i]
            j += 1
    while j < len(nums):
        nums[j] = 0
        j += 1
