"""---
algorithm: reverse_first
structure: queue
inputs: xs: array nonempty; k: int index of xs
output: array
sizes: n = len(xs)
--- The queue with its first k in reverse order."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the queue from its front."""
    return xs[:k][::-1] + xs[k:]
