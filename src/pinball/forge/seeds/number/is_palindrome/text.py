"""---
algorithm: is_palindrome
structure: number
method: its text and the turned text
time: O(log n)
space: O(log n)
call: pal(n) -> return
---"""


def pal(n):
    s = str(n)
    return s == s[::-1]
