"""---
algorithm: is_palindrome
structure: string
method: two indices from both ends
time: O(n)
typical: O(1)
space: O(1)
call: is_palindrome(s) -> return
---"""


def is_palindrome(word):
    i, j = 0, len(word) - 1
    while i < j:
        if word[i] != word[j]:
            return False
        i += 1
        j -= 1
    return True
