"""---
algorithm: sort
structure: array
method: pushes all on a min-heap of its own and pops them
time: O(n log n)
space: O(n)
call: drain(xs) -> return
---"""


def push(heap, x):
    heap.append(x)
    i = len(heap) - 1
    while i > 0 and heap[(i - 1) // 2] > heap[i]:
        up = (i - 1) // 2
        heap[i], heap[up] = heap[up], heap[i]
        i = up


def pop(heap):
    top = heap[0]
    last = heap.pop()
    if not heap:
        return top
    heap[0] = last
    i = 0
    while True:
        small = i
        for c in [2 * i + 1, 2 * i + 2]:
            if c < len(heap) and heap[c] < heap[small]:
                small = c
        if small == i:
            return top
        heap[i], heap[small] = heap[small], heap[i]
        i = small


def drain(numbers):
    heap = []
    for number in numbers:
        push(heap, number)
    for place in range(len(numbers)):
        numbers[place] = pop(heap)
    return numbers
