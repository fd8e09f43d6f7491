"""---
algorithm: search
structure: array
method: the first place where a function says yes
time: O(n)
space: O(1)
call: search(xs, k) -> return
---"""


def first_where(items, test):
    i = 0
    while True:
        if i >= len(items):
            return -1
        if test(items[i]):
            return i
        i = i + 1


def search(items, value):
    return first_where(items, lambda item: item == value)
