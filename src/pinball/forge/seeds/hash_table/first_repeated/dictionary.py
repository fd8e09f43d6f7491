"""---
algorithm: first_repeated
structure: hash_table
method: a dictionary of those seen
time: O(n)
space: O(n)
call: repeated(xs) -> return
---"""


def repeated(nums):
    seen = dict()
    for x in nums:
        if x in seen:
            return x
        seen[x] = True
    return -1
