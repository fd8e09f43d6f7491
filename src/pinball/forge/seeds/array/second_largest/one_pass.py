"""---
algorithm: second_largest
structure: array
method: the two largest in one pass
time: O(n)
space: O(1)
call: second(xs) -> return
---"""


def second(nums):
    first = nums[0]
    runner = None
    for x in nums:
        if x > first:
            runner = first
            first = x
        elif x < first and (runner is None or x > runner):
            runner = x
    return first if runner is None else runner
