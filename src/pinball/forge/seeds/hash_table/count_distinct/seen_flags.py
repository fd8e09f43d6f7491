"""---
algorithm: count_distinct
structure: hash_table
method: flags for the values
time: O(n)
space: O(1)
call: different(xs) -> return
---"""


def different(nums):
    seen = [False] * 401
    count = 0
    for x in nums:
        if not seen[x + 200]:
            seen[x + 200] = True
            count += 1
    return count
