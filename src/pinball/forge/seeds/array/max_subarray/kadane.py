"""---
algorithm: max_subarray
structure: array
method: the best sum that ends here
time: O(n)
space: O(1)
call: max_sum(xs) -> return
---"""


def max_sum(xs):
    best = here = xs[0]
    for i in range(1, len(xs)):
        here = max(xs[i], here + xs[i])
        best = max(best, here)
    return best
