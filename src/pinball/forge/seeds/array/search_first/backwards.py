"""---
algorithm: search_first
structure: array
method: from the back, the latest place found
time: O(n)
space: O(1)
call: find_first(xs, k) -> return
---"""


def find_first(a, k):
    answer = -1
    i = len(a)
    while i > 0:
        i -= 1
        if a[i] == k:
            answer = i
    return answer
