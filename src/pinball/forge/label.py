"""Label what a judge has run: what it computes, how its cost grows, and what behaves like it.

A label says what was measured on the row's own text. ``algorithm`` is the seed's where every test gave what
the reference gives; else another algorithm with the same inputs, if its reference agrees on every test; else
``unknown``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge import complexity
from pinball.forge.engine import Batch
from pinball.forge.inputs import Inputs, expected, within
from pinball.forge.seeds import Input, Reference, Seed, load_references
from pinball.forge.shapes import bounds
from pinball.forge.values import digest, mix, text_hash

UNKNOWN = "unknown"
_APART = 10  # every so manieth test is enough to see that an algorithm is not the one


_Words = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Known:
    """An algorithm and the hashes of what it gives on tests, and on growing inputs where looked at."""

    algorithm: str
    decoy: bool
    digests: _Words  # (tests,)
    grown: _Words  # (families, sizes), 0 where it is not looked at, or nothing


@dataclass(frozen=True, slots=True)
class _Case:
    """What facts depend on; seeds that are looked at in the same way share them."""

    key: tuple[int, str, bool, str]
    seed: Seed = field(compare=False)
    reference: Reference = field(compare=False)
    tests: tuple[Inputs, ...] = field(compare=False)
    growing: tuple[tuple[Inputs, ...], ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """What labelling needs to know of a seed, made once: the right outputs, and where to look for others'.

    ``key`` tells apart classes of behaviour on different tests. Without a ``case`` there are no others.
    """

    structure: str
    own: Known
    key: int
    case: _Case | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a batch's rows, column by column (m rows each).

    ``decoy`` says that the algorithm is not one of the keywords. ``time``, ``typical`` and ``space`` index
    ``complexity.CLASSES``; ``time`` and ``space`` are the worst of all families. ``behaviour`` is equal for
    rows that ended the same way with the same outputs on all tests, 0 where nothing ran.
    """

    compiles: NDArray[np.bool_]
    passes: NDArray[np.bool_]
    algorithm: NDArray[np.object_]
    decoy: NDArray[np.bool_]
    time: NDArray[np.uint8]
    typical: NDArray[np.uint8]
    space: NDArray[np.uint8]
    behaviour: NDArray[np.uint64]
    structure: str = ""
    names: tuple[str, ...] = field(default=complexity.CLASSES)


def facts(
    seed: Seed,
    reference: Reference,
    tests: Sequence[Inputs],
    growing: Mapping[str, tuple[Inputs, ...]] | None = None,
) -> Facts:
    """Work out what ``seed`` must give on ``tests`` and on the growing inputs."""
    key = text_hash(repr((seed.structure, seed.algorithm, tests)).encode())
    printed = seed.call.result.kind in ("stdout", "emitted")
    grown = tuple((growing or {}).values())
    return _facts(_Case((key, seed.view, printed, repr(grown)), seed, reference, tuple(tests), grown))


@lru_cache(maxsize=1024)
def _facts(case: _Case) -> Facts:
    return Facts(case.seed.structure, _known(case, case.reference), case.key[0], case)


def _known(case: _Case, reference: Reference) -> Known:
    grown = [_digests(case.seed, reference, row) for row in case.growing]
    for digests, row in zip(grown, case.growing, strict=True):  # costs are counted beyond the bounds as well
        digests[[not within(case.reference, made) for made in row]] = 0
    whole = np.stack(grown) if grown else np.zeros((0, 0), dtype=np.uint64)
    digests = _digests(case.seed, reference, case.tests)
    return Known(reference.algorithm, reference.decoy, digests, whole)


# --- other algorithms ---------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def _others(case: _Case) -> tuple[tuple[Reference, _Words], ...]:
    """Return the other algorithms of the same inputs, each with what it gives on a few of the tests."""
    some = case.tests[::_APART]
    found = []
    for other in _references():
        if other.algorithm == case.seed.algorithm or not _alike(case.reference, other):
            continue
        if case.seed.view and case.seed.view not in other.views:
            continue
        with suppress(BadRequest):  # it is not defined on these tests
            found.append((other, _digests(case.seed, other, some)))
    return tuple(found)


@lru_cache(maxsize=1024)
def _other(case: _Case, place: int) -> Known | None:
    """Return all that another algorithm gives; nothing where the tests cannot tell it from a third one."""
    reference, some = _others(case)[place]
    try:
        found = _known(case, reference)
        for third, theirs in _others(case):
            alike = third is not reference and np.array_equal(some, theirs)
            if alike and np.array_equal(found.digests, _digests(case.seed, third, case.tests)):
                return None
    except BadRequest:
        return None
    return found


def chained(parts: Sequence[Facts], whole: Known) -> Facts:
    """Return the facts of a composition: algorithms in a row, ``whole`` what all of them give together."""
    name = "; ".join(p.own.algorithm for p in parts)
    own = Known(name, any(p.own.decoy for p in parts), whole.digests, whole.grown)
    key = 0
    for part in parts:
        key = mix(key ^ part.key)
    return Facts(parts[0].structure, own, key)


def labels(batch: Batch, known: Facts, sizes: Sequence[int], families: Sequence[str] = ("random",)) -> Labels:
    """Label every row of ``batch``, which was run on the tests of ``known`` and on inputs of ``sizes``.

    ``families`` names the growing inputs in the batch's order; the one named ``random`` is the typical one.
    """
    rows = len(batch.compiles)
    ended = (batch.status == 0).all(axis=1) & batch.compiles & (batch.status.shape[1] > 0)
    passes = ended & _gives(batch, known.own)
    algorithm = np.full(rows, UNKNOWN, dtype=object)
    decoy = np.zeros(rows, dtype=np.bool_)
    algorithm[passes], decoy[passes] = known.own.algorithm, known.own.decoy
    left = ended & ~passes
    for place, (_, some) in enumerate(_others(known.case) if known.case and left.any() else ()):
        if (batch.digests[left][:, ::_APART] == some).all(axis=1).any():
            other = _other(known.case, place)
            if other is not None:
                same = left & _gives(batch, other)
                algorithm[same], decoy[same] = other.algorithm, other.decoy
    time, typical, space = _growth(batch, sizes, families)
    return Labels(
        compiles=batch.compiles,
        passes=passes,
        algorithm=algorithm,
        decoy=decoy,
        time=time,
        typical=typical,
        space=space,
        behaviour=_behaviour(batch, known.key),
        structure=known.structure,
    )


def _gives(batch: Batch, known: Known) -> NDArray[np.bool_]:
    """Tell which rows give what an algorithm gives, on growing inputs as far as they come to an end there."""
    right: NDArray[np.bool_] = (batch.digests == known.digests).all(axis=1)
    if len(batch.grown) and batch.grown.shape[1:] == known.grown.shape:
        nothing = (batch.grown == 0) | (known.grown == 0)
        right = right & ((batch.grown == known.grown) | nothing).all(axis=(1, 2))
    return right


def _growth(
    batch: Batch, sizes: Sequence[int], families: Sequence[str]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the classes of worst time, typical time and worst space."""
    rows = len(batch.compiles)
    if batch.counts.ndim != 4 or 0 in batch.counts.shape[1:3]:
        nothing = np.full(rows, complexity.UNKNOWN, dtype=np.uint8)
        return nothing, nothing.copy(), nothing.copy()
    operations = batch.counts[:, :, :, 0]
    heap, stack = batch.counts[:, :, :, 1], batch.counts[:, :, :, 2]
    missing = complexity.NOT_MEASURED
    memory = np.where((heap == missing) | (stack == missing), missing, heap + stack)
    usual = list(families).index("random") if "random" in families else 0
    return (
        complexity.classify_many(sizes, operations.max(axis=1)),
        complexity.classify_many(sizes, operations[:, usual]),
        complexity.classify_many(sizes, memory.max(axis=1)),
    )


def _behaviour(batch: Batch, key: int) -> NDArray[np.uint64]:
    """Hash each row's statuses and outputs; an output counts only where its test came to an end."""
    state = np.full(len(batch.compiles), key & ((1 << 64) - 1), dtype=np.uint64)
    status = np.ascontiguousarray(batch.status.T)  # (tests, m): a test's column lies in one piece
    seen = np.ascontiguousarray(batch.digests.T)
    seen[status != 0] = 0
    seen ^= status.astype(np.uint64) << np.uint64(56)
    spare = np.empty_like(state)
    for row in seen:
        state ^= row
        _mix(state, spare)
    state[~batch.compiles] = 0
    return state


def _mix(words: NDArray[np.uint64], spare: NDArray[np.uint64]) -> None:
    """Spread every bit of each word over all others, in place: ``values.mix`` for columns."""
    words += np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):
        np.right_shift(words, np.uint64(shift), out=spare)
        words ^= spare
        if factor != 1:
            words *= np.uint64(factor)


def _digests(seed: Seed, reference: Reference, tests: Sequence[Inputs]) -> NDArray[np.uint64]:
    return np.array([digest(expected(seed, reference, t)) for t in tests], dtype=np.uint64)


@cache
def _references() -> tuple[Reference, ...]:
    return load_references()


def _alike(reference: Reference, other: Reference) -> bool:
    """Tell whether ``other`` is defined on the inputs of ``reference``: structure, kinds and ranges agree."""
    if reference.structure != other.structure or len(reference.inputs) != len(other.inputs):
        return False
    return all(_covers(theirs, mine) for mine, theirs in zip(reference.inputs, other.inputs, strict=True))


def _covers(theirs: Input, mine: Input) -> bool:
    """Tell whether every value made for ``mine`` is one that ``theirs`` allows."""
    if (theirs.kind, theirs.words) != (mine.kind, mine.words):
        return False
    if theirs.relation == mine.relation is not None:
        return True
    if mine.relation is not None:
        return theirs.relation is None and theirs.low is None and theirs.high is None
    low, high = bounds(mine)
    least, most = bounds(theirs)
    index = theirs.relation is not None and theirs.relation[0] == "index"
    return not index and least <= low and high <= most
