"""---
algorithm: sieve
structure: number
inputs: n: int 0..1000 size
output: array
sizes: n = n
--- The prime numbers up to and with n, in ascending order."""


def reference(n: int) -> list[int]:
    """Return the primes that are at most n."""
    return [p for p in range(2, n + 1) if all(p % d for d in range(2, int(p**0.5) + 1))]


def view_count(result: list[int], n: int) -> int:
    """Tell only how many there are."""
    return len(result)
