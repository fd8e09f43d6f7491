"""---
algorithm: count_vowels
structure: string
method: a chain of comparisons
time: O(n)
space: O(1)
call: vowels(s) -> return
---"""


def vowels(text):
    count = 0
    for i in range(len(text)):
        c = text[i]
        if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":
            count = count + 1
    return count
