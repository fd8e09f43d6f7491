"""---
algorithm: knapsack
structure: array
method: one row from the right
time: O(n)
space: O(1)
call: most_worth(xs, k) -> return
---"""


def most_worth(weights, room):
    row = [0] * (room + 1)
    for w in weights:
        for c in range(room, w - 1, -1):
            if row[c - w] + w * w % 7 + 1 > row[c]:
                row[c] = row[c - w] + w * w % 7 + 1
    return row[room]
