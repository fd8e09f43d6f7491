"""Make the worlds of some kinds of inputs from the references."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge import inputs as making
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import FOLDER, Input, Reference, load_references, read_reference
from pinball.forge.shapes import plain
from pinball.forge.values import digest
from pinball.measure.worlds import TESTS, Answer, World, key

_SMALL = (0, 6)
_PAIRS = 15
_FAMILIES = (
    *((kind, *more) for kind in ("array", "list") for more in ((), ("int",), ("int", "int"), (kind,))),
    ("tree",),
    ("tree", "int"),
)
"""Kinds of inputs that have worlds for families alone."""
_KIND = {"search_tree": "tree", "graph": "matrix"}


def all_kinds() -> set[tuple[str, ...]]:
    """Return the kinds of inputs that there are worlds for."""
    return {*_references(), *_FAMILIES}


def make(kinds: tuple[str, ...]) -> list[World]:
    """Return the worlds of these kinds of inputs."""
    groups: dict[tuple[Input, ...], list[Reference]] = {}
    for reference in _references().get(kinds, ()):
        groups.setdefault(_spec(reference.inputs), []).append(reference)
    general = set()
    for extra in _extras(kinds):
        general.add(_spec(extra.inputs))
        groups.setdefault(_spec(extra.inputs), []).append(extra)
    return [_world(kinds, spec, members, spec in general) for spec, members in groups.items()]


def _spec(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
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
    kinds: tuple[str, ...], spec: tuple[Input, ...], members: Sequence[Reference], general: bool
) -> World:
    tests = making.tests(members[0], TESTS, Random(7))
    if set(kinds) == {"int"}:
        tests = tuple(sorted(tests))  # what is too slow for large numbers is seen on the small ones first
    tests = _with_pairs(spec, tests)
    tests += tests[-1:] * (TESTS - len(tests))
    answers: dict[str, Answer | None] = {}
    printed: dict[str, Answer | None] = {}
    for reference in members:
        if not reference.algorithm:
            continue
        for view in ("", *reference.views):
            answer = Answer(reference.algorithm, reference.label, reference.structure, view)
            try:
                outputs = [plain(making.given(reference, t, view)) for t in tests]
            except BadRequest:
                continue
            _note(answers, outputs, answer)
            _note(printed, [_as_list(o) for o in outputs], answer)
    same = np.array([digest(t[0]) for t in tests], dtype=np.uint64)
    return World(kinds, spec, tests, _told(answers), _told(printed), members[0], general, same)


def _with_pairs(spec: tuple[Input, ...], tests: tuple[Inputs, ...]) -> tuple[Inputs, ...]:
    """Put pairs that are equal or nearly so in the place of some, where both inputs are of one sort.

    Hardly any pair is equal by chance, and then a comparison would always say no.
    """
    if len(spec) != 2 or replace(spec[0], name="") != replace(spec[1], name=""):
        return tests
    if spec[0].kind not in ("array", "list", "string"):
        return tests
    free = not spec[0].words & {"sorted", "distinct"}
    found = list(tests)
    for turn, place in enumerate(range(len(found) - 1, len(found) - 1 - _PAIRS, -1)):
        first = found[place][0]
        second = first[::-1] if free and turn % 3 == 1 else first[:-1] if turn % 3 == 2 else first[:]
        if "nonempty" not in spec[0].words or second:
            found[place] = (first, second)
    return tuple(found)


@cache
def predicted(answer: Answer, world: World, printed: bool) -> str:
    """Return the key of what an algorithm gives in any world of its kinds; nothing where it is undefined."""
    found = digests(answer, world, printed)
    return "" if found is None else key(found)


@cache
def digests(answer: Answer, world: World, printed: bool) -> NDArray[np.uint64] | None:
    """Return the hashes of what an algorithm gives in any world of its kinds, (tests,)."""
    if not answer.algorithm:
        return None
    try:
        reference = read_reference(FOLDER / answer.structure / answer.algorithm / "reference.py")
        outputs = [plain(making.given(reference, t, answer.view)) for t in world.tests]
    except BadRequest:
        return None
    rows = [_as_list(o) for o in outputs] if printed else outputs
    return np.array([digest(o) for o in rows], dtype=np.uint64)


def _note(found: dict[str, Answer | None], outputs: Sequence[Any], answer: Answer) -> None:
    """Enter what ``answer`` gives; what the tests cannot tell apart is no answer."""
    row = np.array([digest(o) for o in outputs], dtype=np.uint64)
    if len(set(row.tolist())) < 3 and not _telling(outputs):
        return
    whole = key(row)
    known = found.get(whole, answer)
    found[whole] = answer if known is not None and known.label == answer.label else None


def _telling(outputs: Sequence[Any]) -> bool:
    """Tell whether outputs of two values only hold each of them often enough."""
    first: int = sum(bool(o == outputs[0]) for o in outputs)
    return min(first, len(outputs) - first) >= 4


def _told(found: Mapping[str, Answer | None]) -> dict[str, Answer]:
    return {whole: answer for whole, answer in found.items() if answer is not None}


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
