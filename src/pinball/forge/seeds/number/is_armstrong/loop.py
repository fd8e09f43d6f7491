"""---
algorithm: is_armstrong
structure: number
method: remainders
time: O(log n)
space: O(1)
call: is_armstrong(n) -> return
---"""


def is_armstrong(num):
    order = len(str(num))
    total = 0
    temp = num
    while temp > 0:
        digit = temp % 10
        total += digit**order
        temp //= 10
    return num == total
