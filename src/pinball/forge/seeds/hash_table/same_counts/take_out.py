"""---
algorithm: same_counts
structure: hash_table
method: takes out each of the other
time: O(n^2)
space: O(n)
call: equal_bags(xs, ys) -> return
---"""


def equal_bags(a, b):
    rest = b[:]
    for x in a:
        if x not in rest:
            return False
        rest.remove(x)
    return len(rest) == 0
