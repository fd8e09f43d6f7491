"""---
algorithm: insert_last
structure: array
method: pops it and inserts it
time: O(n)
space: O(1)
call: put_back(xs) -> return
---"""


def put_back(lst):
    last = lst.pop()
    for i in range(len(lst)):
        if lst[i] > last:
            lst.insert(i, last)
            return lst
    lst.append(last)
    return lst
