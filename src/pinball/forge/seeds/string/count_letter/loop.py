"""---
algorithm: count_letter
structure: string
method: a loop that counts
time: O(n)
space: O(1)
call: how_often(s) -> return
---"""


def how_often(word):
    n = 0
    for c in word:
        if c == word[0]:
            n += 1
    return n
