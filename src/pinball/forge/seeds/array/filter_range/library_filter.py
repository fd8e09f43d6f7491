"""---
algorithm: filter_range
structure: array
method: filter with a lambda
time: O(n)
space: O(n)
call: keep(xs, a, b) -> return
---"""


def keep(nums, a, b):
    return list(filter(lambda x: x >= a and x <= b, nums))


def main():
    print(keep([1, 2, 3, 4], 2, 3))
