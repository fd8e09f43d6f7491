"""---
algorithm: remove_spaces
structure: string
method: a text that grows
time: O(n)
space: O(n)
call: no_blanks(s) -> return
---"""


def no_blanks(text):
    result = ""
    for c in text:
        if not c == " ":
            result = result + c
    return result
