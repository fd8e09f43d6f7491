"""---
algorithm: letter_counts
structure: string
method: counts each letter apart
time: O(n)
space: O(1)
call: histogram(s) -> return
---"""


def histogram(text):
    return [text.count(chr(97 + i)) for i in range(26)]
