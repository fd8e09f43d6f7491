"""---
algorithm: caesar_shift
structure: string
method: a text that grows
time: O(n)
space: O(n)
call: encrypt(s, k) -> return
---"""


def encrypt(text, key):
    result = ""
    for i in range(len(text)):
        result += chr((ord(text[i]) + key - 97) % 26 + 97)
    return result
