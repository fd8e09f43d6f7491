"""---
algorithm: count_distinct
structure: hash_table
method: chains in a list of lists
time: O(n)
space: O(n)
call: distinct(xs) -> return
---"""

BUCKETS = 97


def distinct(values):
    table = [[0] * 0 for _ in range(BUCKETS)]
    count = 0
    for value in values:
        chain = table[value % BUCKETS]
        if value not in chain:
            chain.append(value)
            count += 1
    return count
