"""---
algorithm: fibonacci
structure: number
inputs: n: int 0..25 size
output: int
sizes: n = n
--- The n-th Fibonacci number: 0, 1, 1, 2, 3, 5, ..."""


def reference(n: int) -> int:
    """Return the n-th Fibonacci number."""
    low, high = 0, 1
    for _ in range(n):
        low, high = high, low + high
    return low
