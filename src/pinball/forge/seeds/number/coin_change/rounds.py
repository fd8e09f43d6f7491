"""---
algorithm: coin_change
structure: number
method: sums reached in rounds
time: O(n)
space: O(n)
call: rounds(n) -> return
---"""


def rounds(n):
    reached = [False] * (n + 1)
    reached[0] = True
    front = [0]
    coins = 0
    while not reached[n]:
        coins += 1
        later = []
        for s in front:
            for c in [1, 3, 4]:
                if s + c <= n and not reached[s + c]:
                    reached[s + c] = True
                    later.append(s + c)
        front = later
    return coins
