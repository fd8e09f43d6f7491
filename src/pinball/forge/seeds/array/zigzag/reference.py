"""---
algorithm: zigzag
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
decoy: yes
--- The numbers in ascending order, and then each pair of neighbours swapped: up, down, up, down."""


def reference(xs: list[int]) -> list[int]:
    """Return xs sorted with every two neighbours swapped."""
    wave = sorted(xs)
    for i in range(0, len(wave) - 1, 2):
        wave[i], wave[i + 1] = wave[i + 1], wave[i]
    return wave
