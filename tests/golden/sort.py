def sort(xs: list[int]) -> list[int]:
    """Return the elements of xs in non-decreasing order."""
    return sorted(xs)
