"""---
algorithm: edit_distance
structure: string
method: the whole table
time: O(n^2)
space: O(n^2)
call: distance(s, t) -> return
---"""


def distance(s, t):
    rows = len(s) + 1
    columns = len(t) + 1
    table = [[0] * columns for _ in range(rows)]
    for i in range(rows):
        table[i][0] = i
    for j in range(columns):
        table[0][j] = j
    for i in range(1, rows):
        for j in range(1, columns):
            cost = 0 if s[i - 1] == t[j - 1] else 1
            table[i][j] = min(table[i - 1][j] + 1, min(table[i][j - 1] + 1, table[i - 1][j - 1] + cost))
    return table[rows - 1][columns - 1]
