"""---
algorithm: fizz_buzz
structure: number
method: prints
time: O(n)
space: O(1)
call: play(n) -> stdout
---"""


def play(n):
    i = 1
    while i <= n:
        if i % 3 == 0 and i % 5 == 0:
            print(-15)
        elif i % 5 == 0:
            print(-5)
        elif i % 3 == 0:
            print(-3)
        else:
            print(i)
        i += 1
