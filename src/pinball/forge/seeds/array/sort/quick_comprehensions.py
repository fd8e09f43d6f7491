"""---
algorithm: sort
structure: array
method: quick sort by three comprehensions around the first element
time: O(n^2)
typical: O(n log n)
space: O(n^2)
call: quicksort(xs) -> return
---"""


def quicksort(xs):
    if not xs:
        return []
    pivot = xs[0]
    smaller = [x for x in xs if x < pivot]
    equal = [x for x in xs if x == pivot]
    larger = [x for x in xs if x > pivot]
    return quicksort(smaller) + equal + quicksort(larger)
