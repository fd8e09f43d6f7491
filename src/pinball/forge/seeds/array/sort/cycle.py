"""---
algorithm: sort
structure: array
method: cycle sort: each number is carried to its final place
time: O(n^2)
space: O(1)
call: cycle_sort(xs) -> xs
---"""


def cycle_sort(a):
    for start in range(len(a) - 1):
        item = a[start]
        pos = start
        for i in range(start + 1, len(a)):
            if a[i] < item:
                pos += 1
        if pos == start:
            continue
        while item == a[pos]:
            pos += 1
        a[pos], item = item, a[pos]
        while pos != start:
            pos = start
            for i in range(start + 1, len(a)):
                if a[i] < item:
                    pos += 1
            while item == a[pos]:
                pos += 1
            a[pos], item = item, a[pos]
