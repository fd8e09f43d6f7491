"""---
algorithm: kth_smallest
structure: array
inputs: xs: array nonempty; k: int index of xs
output: int
sizes: n = len(xs)
decoy: yes
--- The number that would stand at place k if xs were sorted."""


def reference(xs: list[int], k: int) -> int:
    """Return the k-th smallest number, from 0."""
    return sorted(xs)[k]
