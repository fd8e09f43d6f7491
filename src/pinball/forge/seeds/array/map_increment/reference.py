"""---
algorithm: map_increment
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
label: map
--- Every number plus one."""


def reference(xs: list[int]) -> list[int]:
    """Return each number plus one."""
    return [x + 1 for x in xs]
