"""---
algorithm: parse_number
structure: string
inputs: s: string digits
output: int
sizes: n = len(s)
--- The last four digits of s as a number, 0 if there are none."""


def reference(s: str) -> int:
    """Return the number that s spells, modulo 10000."""
    return int(s[-4:] or "0")
