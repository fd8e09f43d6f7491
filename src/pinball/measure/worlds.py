"""Worlds: the inputs that references are defined on, and what each reference gives there.

References with the same inputs share one world, so a function is run once for all of them. A world without
references serves the families alone (``families.py``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge import inputs as making
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input, Reference, load_references
from pinball.forge.shapes import plain
from pinball.forge.values import digest

TESTS = 64
_SMALL = (0, 6)
_KIND = {"search_tree": "tree", "graph": "matrix"}


@dataclass(frozen=True, slots=True)
class Answer:
    """An algorithm that gives certain outputs in a world."""

    algorithm: str
    label: str
    structure: str


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """Inputs of one kind: ``kinds`` one word an input (array list tree matrix string int).

    ``answers`` maps the hashes of all outputs to what gives them, ``printed`` the same for outputs that are
    printed, where a single number is a list of one. ``inputs`` narrow the kinds. Families are looked for in
    ``general`` worlds only.
    """

    kinds: tuple[str, ...]
    inputs: tuple[Input, ...]
    tests: tuple[Inputs, ...]
    answers: Mapping[bytes, Answer] = field(repr=False)
    printed: Mapping[bytes, Answer] = field(repr=False)
    pattern: Reference = field(repr=False)
    general: bool = False
    same: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64), repr=False)

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
    groups: dict[tuple[Input, ...], list[Reference]] = {}
    for reference in _references().get(kinds, ()):
        groups.setdefault(_key(reference.inputs), []).append(reference)
    for extra in _extras(kinds):
        groups.setdefault(_key(extra.inputs), []).append(extra)
    general = {_key(extra.inputs) for extra in _extras(kinds)}
    made = [_world(kinds, key, members, key in general) for key, members in groups.items()]
    return tuple(sorted(made, key=lambda w: sum(covers(w, other) for other in made), reverse=True))


@cache
def bundle(kinds: tuple[str, ...]) -> tuple[Inputs, ...]:
    """Return the tests of all worlds of these kinds in a row, ``TESTS`` of each."""
    return tuple(test for world in worlds(kinds) for test in world.tests)


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


def _key(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Give inputs names by their places, so that equal worlds are equal."""
    order = {item.name: f"v{k}" for k, item in enumerate(inputs)}
    return tuple(
        replace(
            item,
            name=order[item.name],
            relation=item.relation and (item.relation[0], order[item.relation[1]]),
        )
        for item in inputs
    )


@cache
def _references() -> dict[tuple[str, ...], list[Reference]]:
    found: dict[tuple[str, ...], list[Reference]] = {}
    for reference in load_references():
        kinds = tuple(_KIND.get(i.kind, i.kind) for i in reference.inputs)
        found.setdefault(kinds, []).append(reference)
    return found


def _world(
    kinds: tuple[str, ...], key: tuple[Input, ...], members: Sequence[Reference], general: bool
) -> World:
    tests = making.tests(members[0], TESTS, Random(7))
    tests += tests[-1:] * (TESTS - len(tests))
    answers: dict[bytes, Answer | None] = {}
    printed: dict[bytes, Answer | None] = {}
    for reference in members:
        if reference.path == Path():
            continue
        answer = Answer(reference.algorithm, reference.label, reference.structure)
        for view in ("", *reference.views):
            try:
                outputs = [plain(making.given(reference, t, view)) for t in tests]
            except BadRequest:
                continue
            _note(answers, outputs, answer)
            _note(printed, [_as_list(o) for o in outputs], answer)
    same = np.array([digest(t[0]) for t in tests], dtype=np.uint64)
    return World(kinds, key, tests, _told(answers), _told(printed), members[0], general, same)


def _note(found: dict[bytes, Answer | None], outputs: Sequence[Any], answer: Answer) -> None:
    """Enter what ``answer`` gives; what the tests cannot tell apart is no answer."""
    row = np.array([digest(o) for o in outputs], dtype=np.uint64)
    if len(set(row.tolist())) < 3 and len(row) > 8 and not _telling(outputs):
        return
    key = row.tobytes()
    known = found.get(key, answer)
    found[key] = answer if known is not None and known.label == answer.label else None


def _telling(outputs: Sequence[Any]) -> bool:
    """Tell whether outputs of two values only hold each of them often enough."""
    first = sum(o == outputs[0] for o in outputs)
    return min(first, len(outputs) - first) >= 4


def _told(found: Mapping[bytes, Answer | None]) -> dict[bytes, Answer]:
    return {key: answer for key, answer in found.items() if answer is not None}


def _as_list(output: Any) -> Any:
    if isinstance(output, list):
        return output
    return [] if output is None else [output]


# --- worlds for the families alone ------------------------------------------------------------------------


def _extras(kinds: tuple[str, ...]) -> tuple[Reference, ...]:
    """Return patterns of further inputs: few values that meet often, places, plain trees with a key."""
    match kinds:
        case (("array" | "list") as kind,):
            return tuple(_pattern(xs) for xs in _sequences("xs", kind))
        case (("array" | "list") as kind, "int"):
            few = Input("xs", kind, frozenset(), *_SMALL)
            element, place = (Input("k", "int", relation=(r, "xs")) for r in ("element", "index"))
            keyed = tuple(_pattern(xs, element) for xs in _sequences("xs", kind))
            some = Input("xs", kind, frozenset({"nonempty"}))
            return (*keyed, _pattern(few, Input("k", "int", frozenset(), *_SMALL)), _pattern(some, place))
        case (("array" | "list") as kind, "int", "int"):
            some = Input("xs", kind, frozenset({"nonempty"}))
            place = Input("k", "int", relation=("index", "xs"))
            return (_pattern(some, place, Input("i", "int", frozenset(), -9, 9)),)
        case (("array" | "list") as kind, second) if second == kind:
            pairs = zip(_sequences("xs", kind), _sequences("ys", kind), strict=True)
            return tuple(_pattern(xs, ys) for xs, ys in pairs)
        case ("tree",):
            return (_pattern(Input("t", "tree")), _pattern(Input("t", "search_tree")))
        case ("tree", "int"):
            key = Input("k", "int", relation=("element", "t"))
            return (_pattern(Input("t", "search_tree"), key), _pattern(Input("t", "tree"), key))
    return ()


def _sequences(name: str, kind: str) -> tuple[Input, ...]:
    """Return any sequence, any that is not empty, and both in order."""
    words = ((), ("nonempty",), ("sorted",), ("sorted", "nonempty"))
    return tuple(Input(name, kind, frozenset(row)) for row in words)


def _pattern(*inputs: Input) -> Reference:
    """Return what makes inputs and gives no outputs."""
    lengths = [i.name for i in inputs if i.kind != "int"]
    sizes = "n = " + " + ".join(f"len({name})" for name in lengths)
    return Reference("array", "", inputs, "none", sizes, False, lambda *_: None, {}, "", Path(), "")
