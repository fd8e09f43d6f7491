"""---
algorithm: fizz_buzz
structure: number
method: a chain of conditions
time: O(n)
space: O(n)
call: fizz(n) -> return
---"""


def fizz(n):
    out = []
    for i in range(1, n + 1):
        if i % 15 == 0:
            out.append(-15)
        elif i % 3 == 0:
            out.append(-3)
        elif i % 5 == 0:
            out.append(-5)
        else:
            out.append(i)
    return out
