"""---
algorithm: search
structure: array
method: a counter beside a loop over elements
time: O(n)
space: O(1)
call: findIndex(xs, k) -> return
---"""


def findIndex(haystack, needle):
    index = 0
    for straw in haystack:
        if straw == needle:
            break
        index += 1
    if index == len(haystack):
        return -1
    else:
        return index
