"""---
algorithm: is_palindrome
structure: array
method: compares with the turned copy
time: O(n)
space: O(n)
call: is_pal(xs) -> return
---"""


def is_pal(xs):
    return xs == xs[::-1]
