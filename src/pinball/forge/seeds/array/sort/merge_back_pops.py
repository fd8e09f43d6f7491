"""---
algorithm: sort
structure: array
method: halves merged from their ends and turned around
time: O(n log n)
space: O(n)
call: sorted_copy(xs) -> return
---"""


def sorted_copy(xs: list[int]) -> list[int]:
    n = len(xs)
    if n < 2:
        return xs[:]
    a = sorted_copy(xs[: n // 2])
    b = sorted_copy(xs[n // 2 :])
    backwards: list[int] = []
    while a and b:
        backwards.append(a.pop() if a[-1] > b[-1] else b.pop())
    while a:
        backwards.append(a.pop())
    while b:
        backwards.append(b.pop())
    return backwards[::-1]
