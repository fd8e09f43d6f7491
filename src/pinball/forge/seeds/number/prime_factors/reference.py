"""---
algorithm: prime_factors
structure: number
inputs: n: int 1..1000 size
output: array
sizes: n = n
--- The prime factors of n in ascending order, as often as they divide it."""


def reference(n: int) -> list[int]:
    """Return the prime factors."""
    found = []
    divisor = 2
    while n > 1:
        if n % divisor:
            divisor += 1
        else:
            found.append(divisor)
            n //= divisor
    return found
