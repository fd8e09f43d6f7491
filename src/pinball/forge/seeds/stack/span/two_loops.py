"""---
algorithm: span
structure: stack
method: looks back from each
time: O(n^2)
space: O(n)
call: stock_span(xs) -> return
---"""


def stock_span(price):
    n = len(price)
    s = [1] * n
    for i in range(n):
        j = i - 1
        while j >= 0 and price[j] <= price[i]:
            s[i] += 1
            j -= 1
    return s
