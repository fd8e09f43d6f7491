"""---
algorithm: swap_case
structure: string
method: codes
time: O(n)
space: O(n)
call: swap(s) -> return
---"""


def swap(text):
    out = []
    for c in text:
        code = ord(c)
        if 97 <= code <= 122:
            out.append(code - 32)
        elif 65 <= code <= 90:
            out.append(code + 32)
        else:
            out.append(code)
    return out
