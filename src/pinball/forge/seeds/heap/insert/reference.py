"""---
algorithm: insert
structure: heap
inputs: xs: array distinct
output: array
sizes: n = len(xs)
--- The max-heap that grows when the numbers are put in one after another, each rising from the end."""


def reference(xs: list[int]) -> list[int]:
    """Return the heap in level order."""
    heap: list[int] = []
    for x in xs:
        heap.append(x)
        place = len(heap) - 1
        while place > 0 and heap[(place - 1) // 2] < heap[place]:
            parent = (place - 1) // 2
            heap[parent], heap[place] = heap[place], heap[parent]
            place = parent
    return heap
