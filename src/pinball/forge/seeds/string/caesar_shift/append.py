"""---
algorithm: caesar_shift
structure: string
method: letter by letter
time: O(n)
space: O(n)
call: shift(s, k) -> return
---"""


def shift(text, k):
    out = []
    for c in text:
        out.append((ord(c) - ord("a") + k) % 26 + ord("a"))
    return out
