"""---
algorithm: insert_last
structure: array
method: shifts larger ones
time: O(n)
space: O(1)
call: insert_last(xs) -> xs
---"""


def insert_last(a):
    x = a[-1]
    i = len(a) - 2
    while i >= 0:
        i -= 1
    place = 0
    while place < len(a) - 1 and a[place] <= x:
        place += 1
    for j in range(len(a) - 1, place, -1):
        a[j] = a[j - 1]
    a[place] = x
