"""---
algorithm: two_sum_sorted
structure: array
method: two indices from both ends
time: O(n)
space: O(1)
call: has_pair(xs, k) -> return
---"""


def has_pair(xs, target):
    left = 0
    right = len(xs) - 1
    while left < right:
        pair = xs[left] + xs[right]
        if pair == target:
            return True
        elif pair < target:
            left += 1
        else:
            right -= 1
    return False
