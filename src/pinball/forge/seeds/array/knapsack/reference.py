"""---
algorithm: knapsack
structure: array
inputs: xs: array 1..9; k: int 0..12
output: int
sizes: n = len(xs)
--- The most worth that fits into a knapsack of capacity k: thing i weighs xs[i] and is worth
xs[i] * xs[i] % 7 + 1, and is taken once or not at all."""


def reference(xs: list[int], k: int) -> int:
    """Return the largest total worth of things that weigh at most k together."""
    best = [0] * (k + 1)
    for weight in xs:
        worth = weight * weight % 7 + 1
        for room in range(k, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + worth)
    return best[k]
