"""---
algorithm: reverse_groups
structure: array
inputs: xs: array; k: int 1..6
output: array
sizes: n = len(xs)
decoy: yes
--- Each k neighbours back to front; fewer than k at the end, too."""


def reference(xs: list[int], k: int) -> list[int]:
    """Return xs with its groups of k reversed."""
    return [x for i in range(0, len(xs), k) for x in xs[i : i + k][::-1]]
