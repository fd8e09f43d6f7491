"""---
algorithm: swap_case
structure: string
method: the methods
time: O(n)
space: O(n)
call: toggled(s) -> return
---"""


def toggled(text):
    result = ""
    for c in text:
        if c == c.lower():
            result += c.upper()
        else:
            result += c.lower()
    return result
