"""---
algorithm: reverse
structure: string
method: letters put in front
time: O(n)
space: O(n)
call: turned(s) -> return
---"""


def turned(text):
    out = ""
    for c in text:
        out = c + out
    return out
