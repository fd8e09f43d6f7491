"""---
algorithm: is_palindrome
structure: string
method: the turned text
time: O(n)
space: O(n)
call: pal(s) -> return
---"""


def pal(s):
    return s == s[::-1]
