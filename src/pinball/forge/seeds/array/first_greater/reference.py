"""---
algorithm: first_greater
structure: array
inputs: xs: array; k: int element of xs or not
output: int
sizes: n = len(xs)
decoy: yes
--- The first place of a number greater than k; -1 if there is none."""


def reference(xs: list[int], k: int) -> int:
    """Return where a number exceeds k first."""
    return next((i for i, x in enumerate(xs) if x > k), -1)
