"""---
algorithm: filter_prime
structure: array
inputs: xs: array 0..60
output: array
sizes: n = len(xs)
label: filter
--- The prime numbers, in their order."""


def reference(xs: list[int]) -> list[int]:
    """Return what is prime."""
    return [x for x in xs if x > 1 and all(x % d for d in range(2, x))]
