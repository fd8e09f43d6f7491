"""---
algorithm: fizz_buzz
structure: number
inputs: n: int 0..200 size
output: array
sizes: n = n
--- The numbers from 1 to n, with -3 for a multiple of 3, -5 for one of 5 and -15 for one of both."""


def reference(n: int) -> list[int]:
    """Return the children's count."""
    return [-15 if i % 15 == 0 else -5 if i % 5 == 0 else -3 if i % 3 == 0 else i for i in range(1, n + 1)]
