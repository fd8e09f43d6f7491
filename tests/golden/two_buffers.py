def two_buffers(xs: list[int]) -> list[int]:
    """Sort xs (call this ordered), reverse their order and subtract ordered from them
    element by element.
    """
    ordered = sorted(xs)
    backwards = ordered[::-1]
    return [x - y for x, y in zip(backwards, ordered, strict=False)]
