"""---
algorithm: count_words
structure: string
method: a flag
time: O(n)
space: O(1)
call: count_words(s) -> return
---"""


def count_words(text):
    n = 0
    inside = False
    for c in text:
        if c == " ":
            inside = False
        elif not inside:
            inside = True
            n += 1
    return n
