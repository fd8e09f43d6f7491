# inputs: 0 | 1 | 2 | 7 | 10
def fibonacci(n):
    a, b = [[??|0]], [[??|1]]
    for _ in range(n):
        a, b = [[??expr|b]], a [[??op|+]] b
    return a
