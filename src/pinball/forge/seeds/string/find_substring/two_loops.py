"""---
algorithm: find_substring
structure: string
method: two loops
time: O(n^2)
space: O(1)
call: strStr(s, t) -> return
---"""


def strStr(haystack, needle):
    i = 0
    while i + len(needle) <= len(haystack):
        j = 0
        while j < len(needle) and haystack[i + j] == needle[j]:
            j += 1
        if j == len(needle):
            return i
        i += 1
    return -1
