"""---
algorithm: is_palindrome
structure: string
method: recursion on what is inside
time: O(n^2)
space: O(n^2)
call: check(s) -> return
---"""


def check(s):
    if len(s) < 2:
        return True
    return s[0] == s[-1] and check(s[1:-1])
