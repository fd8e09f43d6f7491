"""---
algorithm: count_words
structure: string
method: the library splits
time: O(n)
space: O(n)
call: words(s) -> return
---"""


def words(text):
    return len(text.split())
