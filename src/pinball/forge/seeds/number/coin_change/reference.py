"""---
algorithm: coin_change
structure: number
inputs: n: int 0..60 size
output: int
sizes: n = n
--- The fewest coins of 1, 3 and 4 that make n; taking the largest first is not always best."""


def reference(n: int) -> int:
    """Return the least number of coins."""
    fewest = [0]
    for amount in range(1, n + 1):
        fewest.append(1 + min(fewest[amount - coin] for coin in (1, 3, 4) if coin <= amount))
    return fewest[n]
