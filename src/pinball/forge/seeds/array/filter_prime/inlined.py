"""---
algorithm: filter_prime
structure: array
method: counts divisors inside
time: O(n)
space: O(1)
call: keep_primes(xs) -> xs
---"""


def keep_primes(arr):
    write = 0
    for i in range(len(arr)):
        divisors = 0
        for d in range(1, arr[i] + 1):
            if arr[i] % d == 0:
                divisors += 1
        if divisors == 2:
            arr[write] = arr[i]
            write += 1
    while len(arr) > write:
        arr.pop()
