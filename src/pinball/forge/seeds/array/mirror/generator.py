"""---
algorithm: mirror
structure: array
method: a generator of two loops
time: O(n)
space: O(1)
call: there_and_back(xs) -> return
---"""


def there_and_back(items):
    for x in items:
        yield x
    i = len(items)
    while i:
        i -= 1
        yield items[i]
