"""---
algorithm: insert_last
structure: array
method: a new list with a flag
time: O(n)
space: O(n)
call: one_step(xs) -> return
---"""


def one_step(xs):
    last = xs[len(xs) - 1]
    out = []
    done = False
    for x in xs[: len(xs) - 1]:
        if x > last and not done:
            out.append(last)
            done = True
        out.append(x)
    if not done:
        out.append(last)
    return out
