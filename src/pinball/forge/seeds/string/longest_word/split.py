"""---
algorithm: longest_word
structure: string
method: the longest part
time: O(n)
space: O(n)
call: longest(s) -> return
---"""


def longest(text):
    best = 0
    for word in text.split():
        if len(word) > best:
            best = len(word)
    return best
