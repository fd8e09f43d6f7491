"""---
algorithm: is_prime
structure: number
method: trial division up to the root
time: O(sqrt n)
typical: unknown
space: O(1)
call: is_prime(n) -> return
---"""


def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True
