"""---
algorithm: reverse
structure: string
method: the codes from the last letter on
time: O(n)
space: O(n)
call: codes_backwards(s) -> return
---"""


def codes_backwards(text):
    codes = []
    for i in range(len(text) - 1, -1, -1):
        codes.append(ord(text[i]))
    return codes
