"""---
algorithm: is_prime
structure: number
inputs: n: int 0..1000 size
output: bool
sizes: n = n
--- Whether n is a prime number."""


def reference(n: int) -> bool:
    """Tell whether n has exactly two divisors."""
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))
