"""Make inputs for a reference: small tests with the edge cases first, and families that grow.

Abstract values only (ints, lists, level-order trees with ``None``, rows of rows, strings); how they meet a
program is the call line's matter. Everything is fresh at each call and depends on the ``Random`` alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from pinball.core.errors import BadRequest
from pinball.forge import shapes
from pinball.forge.seeds import Input, Reference, Seed

Inputs = tuple[Any, ...]
"""One value for each input of the reference, in order."""

_LONGEST = {"matrix": 4, "graph": 6}
_LARGEST = 25
_FEW = 20  # an integer with fewer values than this stays the same at all sizes
_FAR = 4096  # an integer with a bound beyond this is measured up to its bound
_TRIES = 40  # random draws for each test wanted, before the inputs count as exhausted
FAMILIES = 5


def tests(reference: Reference, count: int, rng: Random) -> tuple[Inputs, ...]:
    """Return up to ``count`` different small inputs, edge cases first; fewer where there are no more."""
    found: dict[str, Inputs] = {}
    for inputs in _candidates(reference, count, rng):
        found.setdefault(repr(inputs), inputs)
        if len(found) == count:
            break
    return tuple(found.values())


def fresh(inputs: Inputs) -> Inputs:
    """Return a copy that shares no list with ``inputs``, so that a reference may change what it is given."""
    return tuple(_copied(value) for value in inputs)


def _copied(value: Any) -> Any:
    return [_copied(item) for item in value] if isinstance(value, list) else value


def growing(
    reference: Reference, sizes: Sequence[int], rng: Random, families: int = FAMILIES
) -> dict[str, tuple[Inputs, ...]]:
    """Return families of inputs, one input for each of ``sizes``.

    ``random`` comes first, then orders that are the worst for some programs. A family that would be equal to
    an earlier one is left out; at most ``families`` are returned.
    """
    found: dict[str, tuple[Inputs, ...]] = {}
    for number, family in enumerate(_families(reference)):
        row = tuple(_grown(reference, n, family, number, Random(rng.random())) for n in sizes)
        if row not in found.values():
            found[family] = row
        if len(found) == families:
            break
    return found


def growing_sizes(
    reference: Reference, time: str = "O(n)", most: int = 64, count: int = 4
) -> tuple[int, ...]:
    """Return ``count`` sizes to measure a program of class ``time`` at, to ``most`` and within bounds.

    Exponential programs get sizes in equal steps up to 14, cubic ones and matrices sizes to 64. An integer
    that is no length goes further.
    """
    steps = range(count - 1, -1, -1)
    bound = min((i.high for i in _grown_ints(reference) if i.high is not None), default=0)
    if time == "O(2^n)":
        high = min(14, bound or 14)
        return tuple(max(1, high - 9 * k // (count - 1)) for k in steps)
    if all(i.kind == "int" for i in reference.inputs):
        most = min(16 * most, bound) if 0 < bound < _FAR else bound or 16 * most
        if most <= 64:
            return tuple(max(1, most * (count - k) // count) for k in steps)
        ratio = (
            (most / (8 if most <= _FAR else 64)) ** (1 / (count - 1))
            if count > 4
            else 4
            if most <= _FAR
            else 8
        )
        return tuple(int(most / ratio**k) for k in steps)
    if time == "O(n^3)" or any(i.kind in ("matrix", "graph") for i in reference.inputs):
        most = min(most, 64)
    ratio = min(2.0, (most / 8) ** (1 / (count - 1)))
    return tuple(round(most / ratio**k) for k in steps)


def within(reference: Reference, inputs: Inputs) -> bool:
    """Tell whether all values lie in the bounds that the reference names; growing inputs may go beyond."""
    for item, value in zip(reference.inputs, inputs, strict=True):
        if item.low is None or item.high is None or item.relation is not None or item.kind == "string":
            continue
        values = elements(value) if isinstance(value, list) else [value]
        if item.kind == "graph":
            values = [v for v in values if v]
        if any(not item.low <= v <= item.high for v in values):
            return False
    return True


def expected(seed: Seed, reference: Reference, inputs: Inputs) -> Any:
    """Return the abstract output that ``seed`` must give: the reference's, seen through the seed's view.

    Booleans come as 0 and 1, strings as lists of codes. A program that prints or hands over one number
    gives a list of one. ``inputs`` stay as they are. Raise ``BadRequest`` where the reference fails.
    """
    output = shapes.plain(given(reference, inputs, seed.view))
    if seed.call.result.kind in ("stdout", "emitted") and not isinstance(output, list):
        return [] if output is None else [output]
    return output


def given(reference: Reference, inputs: Inputs, view: str = "") -> Any:
    """Return what the reference gives, or a view of that. Raise ``BadRequest`` where the reference fails."""
    try:
        result = reference.function(*fresh(inputs))
        return reference.views[view](result, *fresh(inputs)) if view else result
    except Exception as error:
        raise BadRequest(f"{reference.path}: on {inputs}: {type(error).__name__}: {error}") from None


# --- tests ------------------------------------------------------------------------------------------------


def _candidates(reference: Reference, count: int, rng: Random) -> Iterator[Inputs]:
    """Yield edge cases, each input cycling through its own at its own pace, then random inputs."""
    edges = {i.name: _edges(i, rng) for i in reference.inputs if i.kind != "int"}
    longest = max((len(e) for e in edges.values()), default=8)
    paired = len(edges) > 1 or any(i.kind == "int" for i in reference.inputs)
    for round_ in range(longest * (2 if paired else 1)):
        made: dict[str, Any] = {}
        for place, item in enumerate(reference.inputs):
            if item.kind == "int":
                choices = _choices(item, made)
                made[item.name] = choices[(round_ * (place + 1) + round_ // longest) % len(choices)]
            else:
                row = edges[item.name]
                made[item.name] = row[(round_ + place * (round_ // 2)) % len(row)]
        yield fresh(tuple(made.values()))
    for _ in range(_TRIES * count):
        yield _random(reference, rng)


def _edges(item: Input, rng: Random) -> list[Any]:
    match item.kind:
        case "string":
            return [shapes.as_text(row, item) for row in shapes.edge_sequences(item)]
        case "tree" | "search_tree":
            return list(shapes.edge_trees(item, rng))
        case "matrix":
            return list(shapes.edge_matrices(item, rng))
        case "graph":
            return list(shapes.edge_graphs(item, rng))
    return list(shapes.edge_sequences(item))


def _random(reference: Reference, rng: Random) -> Inputs:
    made: dict[str, Any] = {}
    for item in reference.inputs:
        if item.kind == "int":
            low, high = small_bounds(item)
            near = item.relation is not None or rng.random() < 0.5
            choices = _choices(item, made)
            made[item.name] = rng.choice(choices) if near else rng.randint(low, high)
            continue
        least = 1 if "nonempty" in item.words else 0
        n = max(least, min(_LONGEST.get(item.kind, 8), rng.choice((2, 3, 4, 5, 6, 7, 8, 8))))
        made[item.name] = _small(item, n, rng)
    return tuple(made.values())


def _small(item: Input, n: int, rng: Random) -> Any:
    match item.kind:
        case "array" | "list":
            return shapes.random_sequence(item, n, rng)
        case "string":
            return shapes.as_text(shapes.random_sequence(item, n, rng), item)
        case "graph":
            return shapes.graph(item, n, rng.choice(("random", "sparse", "cycle")), rng)
    return _sized(item, n, "random", rng)


def small_bounds(item: Input) -> tuple[int, int]:
    """Return the bounds of an int in tests; sizes stay small, as some programs are exponential in them."""
    low, high = shapes.bounds(item)
    return (low, min(high, low + _LARGEST)) if "size" in item.words and high <= 100 else (low, high)


def _choices(item: Input, made: dict[str, Any]) -> list[int]:
    """Return the values an int is tried with: its borders, or what the input it is tied to suggests."""
    low, high = small_bounds(item)
    if item.relation is None:
        inner = {low, low + 1, (low + high) // 2, high - 1, high, 0, 1, 2, 3, 7, 10}
        return sorted(v for v in inner if low <= v <= high)
    way, other = item.relation
    values = elements(made[other])
    if way == "index":
        places = range(len(made[other]))
        return sorted({0, places[len(places) // 2], places[-1]}) if places else [0]
    if not values:
        return [0, 3]
    between = sorted(set(range(min(values), max(values))) - set(values))[:1]
    return [values[-1], values[0], max(values) + 1, values[len(values) // 2], min(values) - 1, *between]


def elements(value: Any) -> list[int]:
    """Return the numbers in an array, a list, a tree or a matrix."""
    rows = value if value and isinstance(value[0], list) else [value]
    return [v for row in rows for v in row if v is not None]


# --- growing inputs ---------------------------------------------------------------------------------------


def _families(reference: Reference) -> tuple[str, ...]:
    kinds = {i.kind for i in reference.inputs}
    if kinds & {"tree", "search_tree"}:
        return shapes.SHAPES
    if "graph" in kinds:
        return shapes.GRAPHS
    if kinds <= {"int"}:
        return ("random", "exact", "below", "golden", "prime")
    return shapes.ORDERS


def _grown_ints(reference: Reference) -> list[Input]:
    return [
        i for i in reference.inputs if i.kind == "int" and ("size" in i.words or _named(i, reference) is True)
    ]


def _named(item: Input, reference: Reference) -> bool:
    return re.search(rf"\b{item.name}\b", reference.sizes.partition("=")[2]) is not None


def _grown(reference: Reference, n: int, family: str, number: int, rng: Random) -> Inputs:
    """Make the input of size ``n`` in a family; ``+`` in the reference's ``sizes`` shares n out."""
    shares = reference.sizes.count("+") + 1
    lengths = [i for i in reference.inputs if i.kind != "int"]
    made: dict[str, Any] = {}
    for item in reference.inputs:
        if item.kind == "int":
            made[item.name] = _grown_int(item, n, family, number, made, rng, reference)
        else:
            share = n // shares + (n % shares if item is lengths[-1] else 0) if _named(item, reference) else n
            made[item.name] = _sized(item, share, family, rng)
    return tuple(
        _beside(i, v, number, reference) for i, v in zip(reference.inputs, made.values(), strict=True)
    )


def _beside(item: Input, value: Any, number: int, reference: Reference) -> Any:
    """Move a long array's values above or below an int with bounds of its own, which lies among them else."""
    free = item.kind in ("array", "list") and item.low is None and item.high is None
    ties = [
        shapes.bounds(i)
        for i in reference.inputs
        if i.kind == "int" and i.relation is None and i.low is not None and i not in _grown_ints(reference)
    ]
    if number == 0 or not free or not ties or not value:
        return value
    low, high = ties[0]
    below = number % 2 and "positive" not in item.words
    shift = low - max(value) - 1 if below else high - min(value) + 1
    return [v + shift for v in value]


def _sized(item: Input, n: int, family: str, rng: Random) -> Any:
    match item.kind:
        case "tree" | "search_tree":
            return shapes.shaped_tree(item, n, family, rng, ordered=family != "random")
        case "matrix":
            return shapes.random_matrix(item, n, n, rng)
        case "graph":
            return shapes.graph(item, n, family, rng)
        case "string":
            return shapes.as_text(shapes.ordered_sequence(item, n, family, rng), item)
    return shapes.ordered_sequence(item, n, family, rng)


def _grown_int(
    item: Input, n: int, family: str, number: int, made: dict[str, Any], rng: Random, reference: Reference
) -> int:
    low, high = shapes.bounds(item)
    if item in _grown_ints(reference):
        value = {"below": n - 1, "prime": _prime(n), "golden": _fibonacci(n)[0]}.get(family, n)
        return max(low, min(item.high if item.high is not None else value, value))
    if item.relation is not None:
        return _tied(item.relation, family, made)
    if all(i.kind == "int" for i in reference.inputs):
        usual = (low + high) // 2 if high - low < _FEW else n * 5 // 8
        beside = {"golden": _fibonacci(n)[1], "below": n - 2, "exact": low, "prime": n - 1}
        value = beside.get(family, usual)
        return max(low, min(high, value))
    return (low + high) // 2 if family == "random" else (high, low)[number % 2]


def _prime(n: int) -> int:
    """Return the largest prime up to ``n``, or ``n`` below 2."""
    return next((p for p in range(n, 1, -1) if all(p % d for d in range(2, int(p**0.5) + 1))), n)


def _fibonacci(n: int) -> tuple[int, int]:
    """Return the largest Fibonacci number up to ``n`` and the one before: Euclid's worst case."""
    one, two = 1, 1
    while one + two <= n:
        one, two = two, one + two
    return two, one


def _tied(relation: tuple[str, str], family: str, made: dict[str, Any]) -> int:
    """Choose an int for a long input: typical in the ``random`` family, else what makes a scan go far."""
    way, other = relation
    value = made[other]
    if not value:
        return 0
    if way == "index":
        return len(value) * 3 // 4 if family == "random" else {"reversed": 0}.get(family, len(value) - 1)
    values = elements(value)
    if family == "random" and None not in value and len(set(map(type, value))) == 1:
        firsts = {v: place for place, v in reversed(list(enumerate(values)))}
        return min(firsts, key=lambda v: abs(firsts[v] - len(values) * 3 // 4))
    if family == "random":
        deep = shapes.depths(value)
        mean = sum(deep.values()) / len(deep)
        return min(values, key=lambda v: abs(deep[v] - mean))
    return min(values) - 1 if family in ("left_comb", "reversed") else max(values) + 1
