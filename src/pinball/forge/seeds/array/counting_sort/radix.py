"""---
algorithm: counting_sort
structure: array
method: two rounds of ten buckets
time: O(n)
space: O(n)
call: radix_sort(xs) -> return
---"""


def radix_sort(nums):
    place = 1
    while place < 100:
        buckets = [[] for _ in range(10)]
        for x in nums:
            buckets[x // place % 10].append(x)
        nums = []
        for bucket in buckets:
            nums.extend(bucket)
        place *= 10
    return nums
