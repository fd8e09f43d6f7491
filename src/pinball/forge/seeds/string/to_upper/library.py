"""---
algorithm: to_upper
structure: string
method: the method
time: O(n)
space: O(n)
call: upper(s) -> return
---"""


def upper(text):
    return text.upper()
