"""---
algorithm: remove_spaces
structure: string
method: a comprehension
time: O(n)
space: O(n)
call: squeeze(s) -> return
---"""


def squeeze(text):
    return [ord(c) for c in text if c != " "]
