"""---
algorithm: hanoi
structure: number
inputs: n: int 0..12 size
output: array
sizes: n = n
---
The moves for n discs from peg 1 to peg 3, each as ten times the peg it leaves plus the peg it comes to.
"""


def reference(n: int) -> list[int]:
    """Return the shortest list of moves."""

    def moves(n: int, a: int, b: int, c: int) -> list[int]:
        return moves(n - 1, a, c, b) + [10 * a + c] + moves(n - 1, b, a, c) if n else []

    return moves(n, 1, 2, 3)


def view_count(result: list[int], n: int) -> int:
    """Tell only how many there are."""
    return len(result)
