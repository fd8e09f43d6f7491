"""---
algorithm: first_unique
structure: hash_table
method: two loops with a counter
time: O(n^2)
space: O(1)
call: unique(xs, len(xs)) -> return
---"""


def unique(a, n):
    answer = -1
    for i in range(n - 1, -1, -1):
        times = 0
        for j in range(n):
            if a[i] == a[j]:
                times += 1
        if times == 1:
            answer = a[i]
    return answer
