"""---
algorithm: riffle
structure: array
method: two slices in turn
time: O(n)
space: O(n)
call: shuffle(xs) -> return
---"""


def shuffle(deck):
    half = (len(deck) + 1) // 2
    top = deck[:half]
    bottom = deck[half:]
    result = []
    for i in range(half):
        result.append(top[i])
        if i < len(bottom):
            result.append(bottom[i])
    return result
