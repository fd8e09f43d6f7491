"""---
algorithm: sort
structure: array
method: heap sort with a recursive heapify
time: O(n log n)
space: O(log n)
call: heapSort(xs) -> xs
---"""


def heapify(arr, n, i):
    largest = i
    lft = 2 * i + 1
    r = 2 * i + 2
    if lft < n and arr[largest] < arr[lft]:
        largest = lft
    if r < n and arr[largest] < arr[r]:
        largest = r
    if largest != i:
        arr[i], arr[largest] = arr[largest], arr[i]
        heapify(arr, n, largest)


def heapSort(arr):
    n = len(arr)
    for i in range(n // 2, -1, -1):
        heapify(arr, n, i)
    for i in range(n - 1, 0, -1):
        arr[i], arr[0] = arr[0], arr[i]
        heapify(arr, i, 0)


def main():
    arr = [12, 11, 13, 5, 6, 7]
    heapSort(arr)
    print("Sorted array is")
    for x in arr:
        print(x, end=" ")
