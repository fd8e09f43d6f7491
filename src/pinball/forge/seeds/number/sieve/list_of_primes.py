"""---
algorithm: sieve
structure: number
method: divides by the primes so far
time: unknown
space: O(n)
call: primes(n) -> return
---"""


def primes(n):
    found = []
    for x in range(2, n + 1):
        is_prime = True
        for p in found:
            if p * p > x:
                break
            if x % p == 0:
                is_prime = False
                break
        if is_prime:
            found.append(x)
    return found
