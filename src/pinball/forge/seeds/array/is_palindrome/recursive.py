"""---
algorithm: is_palindrome
structure: array
method: recursion on what is inside
time: O(n^2)
space: O(n^2)
call: pal(xs) -> return
---"""


def pal(seq):
    if len(seq) < 2:
        return True
    if seq[0] != seq[-1]:
        return False
    return pal(seq[1:-1])
