"""---
algorithm: map_scale
structure: array
method: map with a lambda
time: O(n)
space: O(n)
call: transform(xs, k) -> return
---"""


def transform(nums, k):
    return list(map(lambda x: k * x, nums))


def main():
    print(transform([1, 2, 3], 2))
