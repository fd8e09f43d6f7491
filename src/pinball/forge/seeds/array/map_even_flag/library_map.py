"""---
algorithm: map_even_flag
structure: array
method: map with a lambda
time: O(n)
space: O(n)
call: transform(xs) -> return
---"""


def transform(nums):
    return list(map(lambda x: 1 - x % 2, nums))


def main():
    print(transform([1, 2, 3]))
