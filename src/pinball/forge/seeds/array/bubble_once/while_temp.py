"""---
algorithm: bubble_once
structure: array
method: a while loop with a third variable and a printer beside it
time: O(n)
space: O(1)
call: one_round(xs, len(xs)) -> return
---"""


def one_round(lst, n):
    i = 1
    while i < n:
        if lst[i - 1] > lst[i]:
            temp = lst[i - 1]
            lst[i - 1] = lst[i]
            lst[i] = temp
        i = i + 1
    return lst


def main():
    data = [5, 1, 4, 2]
    print(one_round(data, 4))
