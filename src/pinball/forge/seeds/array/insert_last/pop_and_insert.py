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
    place = len(lst)
    while place > 0 and lst[place - 1] > last:
        place -= 1
    lst.insert(place, last)
    return lst
