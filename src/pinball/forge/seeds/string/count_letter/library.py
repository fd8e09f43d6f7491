"""---
algorithm: count_letter
structure: string
method: the method
time: O(n)
space: O(1)
call: occurrences(s) -> return
---"""


def occurrences(text):
    return text.count(text[0])
