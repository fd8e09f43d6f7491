"""---
algorithm: remove_duplicates
structure: array
method: a second place
time: O(n)
space: O(1)
call: removeDuplicates(xs) -> xs[:return]
---"""


def removeDuplicates(nums):
    if not nums:
        return 0
    k = 1
    for i in range(1, len(nums)):
        if nums[i] != nums[i - 1]:
            nums[k] = nums[i]
            k += 1
    return k
