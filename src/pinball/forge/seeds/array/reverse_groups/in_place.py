"""---
algorithm: reverse_groups
structure: array
method: two ends in each group
time: O(n)
space: O(1)
call: reverse_in_groups(xs, len(xs), k) -> xs
---"""


def reverse_in_groups(arr, n, k):
    start = 0
    while start < n:
        left = start
        right = min(start + k - 1, n - 1)
        while left < right:
            arr[left], arr[right] = arr[right], arr[left]
            left += 1
            right -= 1
        start += k
