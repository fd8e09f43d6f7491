"""---
algorithm: delete_all
structure: array
method: a second place, the rest cut off
time: O(n)
space: O(1)
call: removeElement(xs, k) -> xs[:return]
---"""


def removeElement(nums, val):
    j = 0
    for i in range(len(nums)):
        if nums[i] != val:
            nums[j] = nums[i]
            j += 1
    return j
