"""---
algorithm: sort
structure: array
method: heap sort in place
time: O(n log n)
space: O(1)
call: heapsort(xs) -> xs
---"""


def siftDown(heap, root, end):
    while True:
        child = 2 * root + 1
        if child >= end:
            return
        if child + 1 < end and heap[child + 1] > heap[child]:
            child += 1
        if heap[root] >= heap[child]:
            return
        heap[root], heap[child] = heap[child], heap[root]
        root = child


def heapsort(heap):
    n = len(heap)
    for start in range(n // 2 - 1, -1, -1):
        siftDown(heap, start, n)
    for end in range(n - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        siftDown(heap, 0, end)
