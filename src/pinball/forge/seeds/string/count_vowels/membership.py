"""---
algorithm: count_vowels
structure: string
method: a string of vowels and the operator in
time: O(n)
space: O(1)
call: vowels(s) -> return
---"""

VOWELS = "aeiou"


def vowels(text):
    count = 0
    for letter in text:
        if letter in VOWELS:
            count += 1
    return count
