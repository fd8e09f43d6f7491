"""---
algorithm: sort
structure: array
method: bubble sort that stops after a round without exchanges
time: O(n^2)
space: O(1)
call: bubbleSort(xs) -> xs
---"""


def bubbleSort(arr: list[int]) -> None:
    n = len(arr)
    swapped = True
    while swapped:
        swapped = False
        for i in range(n - 1):
            if arr[i] > arr[i + 1]:
                arr[i], arr[i + 1] = arr[i + 1], arr[i]
                swapped = True
        n -= 1
