def figure_2(xs: list[int]) -> list[int]:
    """Keep the negative elements of xs, multiply each of them by 4, sort them and
    reverse their order.
    """
    quadrupled = [x * 4 for x in xs if x < 0]
    ordered = sorted(quadrupled)
    return ordered[::-1]
