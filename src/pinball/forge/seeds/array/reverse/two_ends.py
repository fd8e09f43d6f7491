"""---
algorithm: reverse
structure: array
method: exchanging from both ends
time: O(n)
space: O(1)
call: reverse(xs) -> xs
---"""


def reverse(xs):
    left = 0
    right = len(xs) - 1
    while left < right:
        xs[left], xs[right] = xs[right], xs[left]
        left += 1
        right -= 1
