"""---
algorithm: rotate_queue
structure: queue
inputs: xs: array; k: int 0..9
output: array
sizes: n = len(xs)
label: rotate
--- The queue after its first one has gone to the back k times."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return the queue from its front."""
    return xs[k % len(xs) :] + xs[: k % len(xs)] if xs else []
