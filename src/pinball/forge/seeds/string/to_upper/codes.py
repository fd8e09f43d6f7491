"""---
algorithm: to_upper
structure: string
method: codes
time: O(n)
space: O(n)
call: shout(s) -> return
---"""


def shout(text):
    out = []
    for c in text:
        code = ord(c)
        if 97 <= code <= 122:
            code -= 32
        out.append(code)
    return out
