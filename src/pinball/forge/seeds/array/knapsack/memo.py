"""---
algorithm: knapsack
structure: array
method: recursion with a memory
time: O(n)
space: O(n)
call: solve(xs, k) -> return
---"""


def best(ws, i, room, memo):
    if i == len(ws):
        return 0
    if memo[i][room] >= 0:
        return memo[i][room]
    answer = best(ws, i + 1, room, memo)
    if ws[i] <= room:
        answer = max(answer, ws[i] * ws[i] % 7 + 1 + best(ws, i + 1, room - ws[i], memo))
    memo[i][room] = answer
    return answer


def solve(ws, room):
    memo = [[-1] * (room + 1) for _ in range(len(ws))]
    return best(ws, 0, room, memo)
