"""---
algorithm: search
structure: array
method: takes numbers from the back until it meets k
time: O(n)
space: O(1)
call: dig(xs, k) -> return
---"""


def dig(pile, k):
    while pile:
        if pile.pop() == k:
            return len(pile)
    return -1
