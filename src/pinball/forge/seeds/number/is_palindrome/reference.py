"""---
algorithm: is_palindrome
structure: number
inputs: n: int 0..30000 size
output: bool
sizes: n = n
--- Whether n's decimal digits read the same from both ends."""


def reference(n: int) -> bool:
    """Tell whether n is a palindrome."""
    return str(n) == str(n)[::-1]
