"""---
algorithm: longest_increasing_subsequence
structure: array
method: the longest one that ends at each place
time: O(n^2)
space: O(n)
call: longest(xs) -> return
---"""


def longest(xs):
    lengths = [1] * len(xs)
    best = 0
    for i in range(len(xs)):
        for j in range(i):
            if xs[j] < xs[i] and lengths[j] + 1 > lengths[i]:
                lengths[i] = lengths[j] + 1
        best = max(best, lengths[i])
    return best
