"""---
algorithm: simulate
structure: queue
inputs: xs: array -4..9
output: array
sizes: n = len(xs)
--- What leaves a queue: a positive number goes in at the back, any other takes the front one out (nothing
happens if the queue is empty)."""


def reference(xs: list[int]) -> list[int]:
    """Return the numbers that were taken out, in their order."""
    queue: list[int] = []
    taken: list[int] = []
    for x in xs:
        if x > 0:
            queue.append(x)
        elif queue:
            taken.append(queue.pop(0))
    return taken
