"""---
algorithm: sieve
structure: number
method: Eratosthenes with a list of flags
time: O(n log log n)
space: O(n)
call: primes(n) -> return
---"""


def primes(limit):
    is_prime = [True] * (limit + 1)
    found = []
    for number in range(2, limit + 1):
        if is_prime[number]:
            found.append(number)
            multiple = number * number
            while multiple <= limit:
                is_prime[multiple] = False
                multiple += number
    return found
