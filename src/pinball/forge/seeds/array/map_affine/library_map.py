"""---
algorithm: map_affine
structure: array
method: map with a lambda
time: O(n)
space: O(n)
call: transform(xs) -> return
---"""


def transform(nums):
    return list(map(lambda x: x + x + x + 1, nums))


def main():
    print(transform([1, 2, 3]))
