"""---
algorithm: second_largest
structure: array
inputs: xs: array nonempty
output: int
sizes: n = len(xs)
decoy: yes
--- The largest number below the maximum, or the maximum itself if all numbers are equal."""


def reference(xs: list[int]) -> int:
    """Return the second largest distinct number."""
    distinct = sorted(set(xs))
    return distinct[-2] if len(distinct) > 1 else distinct[-1]
