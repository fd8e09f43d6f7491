"""---
algorithm: collatz
structure: number
inputs: n: int 1..1000 size
output: int
sizes: n = n
--- How many steps lead from n to 1 when an even number is halved and an odd one tripled and raised by 1."""


def reference(n: int) -> int:
    """Return the number of Collatz steps."""
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps
