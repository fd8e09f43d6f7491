"""---
algorithm: is_armstrong
structure: number
inputs: n: int 0..9999 size
output: bool
sizes: n = n
--- Whether n is the sum of its decimal digits, each to the power of their count."""


def reference(n: int) -> bool:
    """Tell whether n is an Armstrong number."""
    digits = str(n)
    powers = [int(d) ** len(digits) for d in digits]
    return bool(sum(powers) == n)
