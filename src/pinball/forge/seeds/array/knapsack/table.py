"""---
algorithm: knapsack
structure: array
method: a table of rows
time: O(n)
space: O(n)
call: knapsack(xs, k) -> return
---"""


def knapsack(weights, capacity):
    n = len(weights)
    best = [[0] * (capacity + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        w = weights[i - 1]
        worth = w * w % 7 + 1
        for c in range(capacity + 1):
            best[i][c] = best[i - 1][c]
            if w <= c:
                best[i][c] = max(best[i][c], best[i - 1][c - w] + worth)
    return best[n][capacity]
