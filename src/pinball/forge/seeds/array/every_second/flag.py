"""---
algorithm: every_second
structure: array
method: a flag that turns
time: O(n)
space: O(1)
call: every_other(xs) -> return
---"""


def every_other(items):
    take = True
    for item in items:
        if take:
            yield item
        take = not take
