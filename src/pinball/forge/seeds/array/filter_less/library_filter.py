"""---
algorithm: filter_less
structure: array
method: filter with a lambda
time: O(n)
space: O(n)
call: keep(xs, k) -> return
---"""


def keep(nums, k):
    return list(filter(lambda x: k > x, nums))


def main():
    print(keep([1, 2, 3, 4], 2))
