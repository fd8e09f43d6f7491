"""Worlds: the inputs that references are defined on, and what each reference gives there.

References with the same inputs share one world, so a function is run once for all of them. A world without
references serves the families alone (``families.py``). Worlds follow from the references; they are made once
and kept in the user's cache by content hash (``store.py``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input, Reference

TESTS = 64
"""Each world has so many tests; where there are not as many, the last one stands again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An algorithm, seen in a view, that gives certain outputs in a world; a family has no ``algorithm``."""

    algorithm: str
    label: str
    structure: str
    view: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """Inputs of one kind: ``kinds`` one word an input (array list tree matrix string int).

    ``inputs`` narrow the kinds. ``answers`` maps the key of all outputs to what gives them, ``printed`` the
    same for outputs that are printed, where a single number is a list of one; ``same`` are the hashes of
    the first inputs. Families are looked for in ``general`` worlds only. ``pattern`` makes growing inputs.
    """

    kinds: tuple[str, ...]
    inputs: tuple[Input, ...]
    tests: tuple[Inputs, ...] = field(repr=False)
    answers: Mapping[str, Answer] = field(repr=False)
    printed: Mapping[str, Answer] = field(repr=False)
    pattern: Reference = field(repr=False)
    general: bool
    same: NDArray[np.uint64] = field(repr=False)  # (tests,)

    @property
    def sorted(self) -> bool:
        """Tell whether sequences come in order (search trees count)."""
        return any("sorted" in i.words or i.kind == "search_tree" for i in self.inputs)

    @property
    def distinct(self) -> bool:
        """Tell whether no sequence holds a value twice."""
        return any("distinct" in i.words for i in self.inputs)

    @property
    def places(self) -> bool:
        """Tell whether the first integer is a place in the sequence."""
        return any(i.relation is not None and i.relation[0] == "index" for i in self.inputs)


def names(kinds: Sequence[str]) -> tuple[str, ...]:
    """Return the names by which call lines speak of inputs of these kinds."""
    seen: dict[str, int] = {}
    found: list[str] = []
    for kind in kinds:
        choices = {"string": "st", "tree": "tu", "matrix": "mw"}.get(kind)
        place = seen.get(kind, 0)
        seen[kind] = place + 1
        if choices:
            found.append(choices[place])
        elif kind == "int":
            found.append(("k", "i", "j")[place])
        else:
            found.append(("xs", "ys", "zs")[place])
    return tuple(found)


@cache
def worlds(kinds: tuple[str, ...]) -> tuple[World, ...]:
    """Return the worlds of these kinds of inputs, the broadest first."""
    from pinball.measure.store import load  # it makes worlds where the cache holds none

    made = load(kinds)
    return tuple(sorted(made, key=lambda w: sum(covers(w, other) for other in made), reverse=True))


@cache
def chosen(kinds: tuple[str, ...], general: bool = False) -> tuple[World, ...]:
    """Return the worlds of these kinds, or only those that families are looked for in."""
    return tuple(w for w in worlds(kinds) if w.general or not general)


@cache
def bundle(kinds: tuple[str, ...], general: bool = False) -> tuple[Inputs, ...]:
    """Return the tests of the worlds of these kinds in a row, ``TESTS`` of each."""
    return tuple(test for world in chosen(kinds, general) for test in world.tests)


def key(digests: NDArray[np.uint64]) -> str:
    """Return the key of the hashes of all outputs in a world, (tests,)."""
    return hashlib.blake2b(digests.tobytes(), digest_size=12).hexdigest()


def covers(one: World, other: World) -> bool:
    """Tell whether every input that ``other`` allows is one that ``one`` allows."""
    return all(_wider(a, b) for a, b in zip(one.inputs, other.inputs, strict=True))


def _wider(one: Input, other: Input) -> bool:
    if one == other:
        return True
    if one.kind != other.kind and (one.kind, other.kind) != ("tree", "search_tree"):
        return False
    if one.kind == "int":
        free = one.low is None and one.high is None
        return free and (one.relation is None or one.relation[0] == "element")
    low = one.low is None or (other.low is not None and one.low <= other.low)
    high = one.high is None or (other.high is not None and other.high <= one.high)
    return one.words - {"nonempty"} <= other.words and low and high
