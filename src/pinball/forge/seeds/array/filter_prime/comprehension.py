"""---
algorithm: filter_prime
structure: array
method: a comprehension and a helper up to the root
time: O(n)
space: O(n)
call: only_primes(xs) -> return
---"""


def prime(n: int) -> bool:
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def only_primes(xs: list[int]) -> list[int]:
    return [x for x in xs if prime(x)]
