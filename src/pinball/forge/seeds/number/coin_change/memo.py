"""---
algorithm: coin_change
structure: number
method: recursion with a memory
time: O(n)
space: O(n)
call: fewest(n) -> return
---"""


def best(n, memo):
    if n == 0:
        return 0
    if memo[n] > 0:
        return memo[n]
    answer = n
    for coin in [1, 3, 4]:
        if coin <= n:
            answer = min(answer, 1 + best(n - coin, memo))
    memo[n] = answer
    return answer


def fewest(n):
    return best(n, [0] * (n + 1))
