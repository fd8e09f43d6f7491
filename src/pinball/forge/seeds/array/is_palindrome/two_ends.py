"""---
algorithm: is_palindrome
structure: array
method: two places that meet
time: O(n)
space: O(1)
call: symmetric(xs) -> return
---"""


def symmetric(arr):
    i = 0
    j = len(arr) - 1
    while i < j:
        if arr[i] != arr[j]:
            return False
        i += 1
        j -= 1
    return True
