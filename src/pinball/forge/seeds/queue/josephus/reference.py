"""---
algorithm: josephus
structure: queue
inputs: n: int 1..200 size; k: int 1..6
output: int
sizes: n = n
--- Who is left of n people in a ring, numbered from 1, when every k-th leaves until one remains."""


def reference(n: int, k: int) -> int:
    """Return the number of the last one."""
    ring = list(range(1, n + 1))
    place = 0
    while len(ring) > 1:
        place = (place + k - 1) % len(ring)
        del ring[place]
    return ring[0]
