"""---
algorithm: coin_change
structure: number
method: a table of the fewest coins
time: O(n)
space: O(n)
call: fewest_coins(n) -> return
---"""

COINS = [1, 3, 4]


def fewest_coins(amount):
    best = [0] * (amount + 1)
    for part in range(1, amount + 1):
        best[part] = part
        for coin in COINS:
            if coin <= part and best[part - coin] + 1 < best[part]:
                best[part] = best[part - coin] + 1
    return best[amount]
