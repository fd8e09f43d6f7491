def dot_product(xs: list[int], ys: list[int]) -> int:
    """Multiply xs by ys element by element and add them up."""
    return sum(x * y for x, y in zip(xs, ys, strict=False))
