"""---
algorithm: josephus
structure: queue
method: a list that gets shorter
time: O(n^2)
space: O(n)
call: last_one(n, k) -> return
---"""


def last_one(n, k):
    people = list(range(1, n + 1))
    i = 0
    while len(people) > 1:
        i = (i + k - 1) % len(people)
        people.pop(i)
    return people[0]
