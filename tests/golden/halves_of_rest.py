def halves_of_rest(k: int, xs: list[int]) -> list[int]:
    """Drop the first k elements of xs and halve each of them, rounding down. A
    negative k counts from the end.
    """
    rest = xs[k:]
    return [x // 2 for x in rest]
