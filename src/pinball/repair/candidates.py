"""A text that edits made: what it passes, how much it differs, what of it is not needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pinball.goal.judging import Outcome
from pinball.repair.broken import line_of
from pinball.repair.mends import Mend, apply

COMPILED = 100_000
"""The first part of the score of a text that compiles."""
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|->|[-+*/%&|=!<>]=?|&&|\|\||\S")
_PIECE = re.compile(rb"\w+|\s+|[^\w\s]")
_PAIRS = {ord(")"): ord("("), ord("]"): ord("["), ord("}"): ord("{")}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text made by ``mends`` (each of the text before it).

    ``score`` grows with what is right: ``COMPILED`` and the telling tests passed, or else the line where the
    compiler stops and, less than none, the brackets that do not match. ``seen`` is the same for candidates
    that behave alike on these tests.
    """

    source: bytes
    mends: tuple[Mend, ...]
    score: tuple[int, float]
    cost: float
    seen: bytes = b""


Made = tuple[bytes, tuple[Mend, ...], float]
"""A text, the edits that made it, their cost."""


def scored(made: Made, outcome: Outcome) -> Candidate:
    """Return a candidate with what its run says."""
    text, mends, cost = made
    if outcome.compiles:
        score: tuple[int, float] = (COMPILED, outcome.passed)
    else:
        score = (COMPILED // 2 - 1000 * mismatches(text) + min(999, line_of(outcome.message)), 0.0)
    seen = outcome.passes.tobytes() + outcome.status.tobytes() + outcome.message.encode()
    return Candidate(text, mends, score, cost, seen)


def mismatches(text: bytes) -> int:
    """Count the brackets and quotes of a text that have no partner."""
    open_, wrong = [], 0
    for mark in re.findall(rb"[()\[\]{}]", text):
        code = mark[0]
        if code not in _PAIRS:
            open_.append(code)
        elif _PAIRS[code] in open_:
            while open_.pop() != _PAIRS[code]:
                wrong += 1
        else:
            wrong += 1
    return wrong + len(open_) + text.count(b'"') % 2 + (text.count(b"/*") != text.count(b"*/"))


def each(parent: Candidate, mends: Iterable[tuple[Mend, float]]) -> Iterator[Made]:
    """Yield a text with one more edit for each edit."""
    for mend, cost in mends:
        text = apply(parent.source, (mend,))
        if text is not None:
            yield text, (*parent.mends, mend), parent.cost + cost


def size(before: bytes | str, after: bytes | str) -> int:
    """Return how many words and marks two texts differ in."""
    one, other = (
        _TOKEN.findall(t if isinstance(t, str) else t.decode(errors="replace")) for t in (before, after)
    )
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return sum((b - a) + (d - c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def smaller(base: bytes, found: Candidate) -> list[Candidate]:
    """Return the texts with one of the places undone at which a change of several edits differs."""
    a, b = _PIECE.findall(base), _PIECE.findall(found.source)
    codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    hunks = [c for c in codes if c[0] != "equal"]
    if len(hunks) < 2:
        return []
    return [replace(found, source=b"".join(_without(a, b, codes, hunk))) for hunk in hunks]


def _without(
    a: Sequence[bytes], b: Sequence[bytes], codes: Sequence[tuple[str, int, int, int, int]], hunk: object
) -> Iterator[bytes]:
    """Yield the words of a changed text with one change undone."""
    for code in codes:
        _, i, j, k, m = code
        yield from (a[i:j] if code == hunk else b[k:m])
