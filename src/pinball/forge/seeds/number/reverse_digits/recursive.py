"""---
algorithm: reverse_digits
structure: number
method: recursion with the result so far
time: O(log n)
space: O(log n)
call: turn(n, 0) -> return
---"""


def turn(n, result):
    if n == 0:
        return result
    return turn(n // 10, 10 * result + n % 10)
