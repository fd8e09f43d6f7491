"""---
algorithm: next_greater
structure: stack
method: a stack of places that wait
time: O(n)
space: O(n)
call: next_greater(xs) -> return
---"""


def next_greater(xs):
    answer = [-1] * len(xs)
    waiting = []
    for i, x in enumerate(xs):
        while waiting and xs[waiting[-1]] < x:
            answer[waiting.pop()] = x
        waiting.append(i)
    return answer
