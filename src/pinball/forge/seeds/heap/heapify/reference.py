"""---
algorithm: heapify
structure: heap
inputs: xs: array distinct
output: array
sizes: n = len(xs)
--- The max-heap that comes of sifting down each inner place, from the last to the first."""


def reference(xs: list[int]) -> list[int]:
    """Return xs as a max-heap, built bottom up."""
    heap = list(xs)
    for start in reversed(range(len(heap) // 2)):
        place = start
        while (child := 2 * place + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] > heap[child]:
                child += 1
            if heap[place] >= heap[child]:
                break
            heap[place], heap[child] = heap[child], heap[place]
            place = child
    return heap
