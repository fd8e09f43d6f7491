def third(k: int, xs: list[int]) -> int | None:
    """Return the element of xs at index k.

    Return None where there is no value: the index is not in the array.
    """
    return xs[k] if 0 <= k < len(xs) else None
