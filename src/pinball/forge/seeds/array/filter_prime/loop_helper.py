"""---
algorithm: filter_prime
structure: array
method: a helper with a loop
time: O(n)
space: O(n)
call: primes(xs) -> return
---"""


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, n):
        if n % d == 0:
            return False
    return True


def primes(numbers):
    result = []
    for number in numbers:
        if is_prime(number):
            result.append(number)
    return result
