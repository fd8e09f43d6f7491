"""---
algorithm: second_largest
structure: array
method: the maximum of what is below the maximum
time: O(n)
space: O(n)
call: runner_up(xs) -> return
---"""


def runner_up(values):
    top = max(values)
    below = [v for v in values if v < top]
    return max(below) if below else top
