"""---
algorithm: is_prime
structure: number
method: a flag
time: O(n)
space: O(1)
call: is_prime(n) -> return
---"""


def is_prime(num):
    flag = False
    if num > 1:
        for i in range(2, num):
            if num % i == 0:
                flag = True
                break
    else:
        flag = True
    return not flag
