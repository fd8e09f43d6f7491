"""Edits tried, one first, then two, then three: all in big batches, the suspicious and likely ones first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.goal import Goal
from pinball.goal.judging import Outcome, Tests
from pinball.repair.broken import broken_mends, line_of
from pinball.repair.expressions import expression_mends
from pinball.repair.insertions import insertion_mends
from pinball.repair.localise import Blame, blame, reached, read_file
from pinball.repair.mends import Mend, apply, unique
from pinball.repair.statements import statement_mends

_CHUNK = 512
_FIRST = 7000  # edits of the person's file
_LATER = 2200  # edits of a file that is already edited
_WIDTH = (6, 4)  # files that a second and a third edit are put upon
_PAIRED = 70  # edits of which all pairs are tried
_QUICK = 12  # tests that every candidate is run on
_FUEL = {"c": 40_000, "python": 20_000}
_COMPILED = 100_000  # stands for the line where a compiler stops, in a score
_FRONT = 4  # texts that do not compile and are edited further
_NEAR = 3  # lines around the one that a compiler names
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|->|[-+*/%&|=!<>]=?|&&|\|\||\S")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text made by ``mends`` (each of the text before it), what it passes of the quick tests, its rank."""

    source: bytes
    mends: tuple[Mend, ...]
    score: tuple[int, int]
    cost: float
    seen: bytes = b""


@dataclass(slots=True)
class Search:
    """One search.

    ``explored`` counts the candidates that were run; ``found`` holds those that pass all tests.
    """

    goal: Goal
    tests: Tests
    budget: Budget
    explored: int = 0
    known: set[bytes] = field(default_factory=set)
    best: Candidate | None = None
    quick: Tests | None = None

    def run(
        self, base: bytes, outcome: Outcome, extra: Sequence[tuple[bytes, float]] = ()
    ) -> Iterator[list[Candidate]]:
        """Yield the candidates that pass all tests, after one edit, then two, then three.

        ``extra`` are whole texts to try at the start, each with its cost.
        """
        self.quick = self._quick(outcome)
        self.known.add(base)
        first = Candidate(base, (), (0, 0), 0.0)
        if outcome.compiles:
            outcome = self._judged([base])[0]
            first = replace(first, score=_score(outcome), seen=_seen(outcome))
        self.best = first
        whole = [(text, (Mend(0, len(base), "", "as in the reference", cost),), cost) for text, cost in extra]
        held, level = self._tried(whole)
        if held:
            yield held
        if not outcome.compiles:
            held, level = self._made_whole(first, outcome)
            if held:
                yield held
            start = first
        else:
            singles = self._mends(base, outcome, _FIRST)
            held, more = self._tried(_each(first, singles))
            if held:
                yield held
            level, start = [*level, *more], first
        held, deeper = self._deeper(level, start, _WIDTH[0])
        if held:
            yield held
        if outcome.compiles:
            likely = [m for m, _ in singles[:_PAIRED]]
            pairs = sorted(combinations(likely, 2), key=lambda p: p[0].cost + p[1].cost)
            held, more = self._tried(
                (text, pair, pair[0].cost + pair[1].cost)
                for pair in pairs
                if (text := apply(base, pair)) is not None
            )
            if held:
                yield held
            deeper += more
        held, _ = self._deeper(deeper, start, _WIDTH[1])
        if held:
            yield held

    def _made_whole(self, base: Candidate, outcome: Outcome) -> tuple[list[Candidate], list[Candidate]]:
        """Make a text that does not compile into ones that do, by up to three edits where compilers stop."""
        front = [(base, outcome)]
        for _ in range(3):
            held: list[Candidate] = []
            whole: list[Candidate] = []
            further: list[Candidate] = []
            for parent, failed in front:
                found, some = self._tried(_each(parent, self._near(parent.source, failed)))
                held += found
                whole += [c for c in some if c.score[0] == _COMPILED]
                further += [c for c in some if c.score[0] != _COMPILED and c.score > parent.score]
            if whole:
                return held, whole
            best = _promising(further, Candidate(b"", (), (0, 0), 0.0), _FRONT)
            front = list(zip(best, self._judged([c.source for c in best]), strict=True))
        return [], []

    def _near(self, source: bytes, outcome: Outcome) -> list[tuple[Mend, float]]:
        """Return the edits near the line that the compiler names."""
        file = read_file(source, self.goal.language)
        line = line_of(outcome.message)
        every = list(broken_mends(file, outcome.message))
        within = reached(file, self.goal.entry)
        for mend in (*expression_mends(file, within), *statement_mends(file, within)):
            if abs(source.count(b"\n", 0, mend.start) + 1 - line) <= _NEAR:
                every.append(mend)
        weighed = [(m, m.cost + _distance(source, m, outcome.message)) for m in unique(source, every)]
        return sorted(weighed, key=lambda row: row[1])[:_LATER]

    def _deeper(
        self, level: Sequence[Candidate], start: Candidate, width: int
    ) -> tuple[list[Candidate], list[Candidate]]:
        """Try one more edit on the most promising candidates; those that came closest lead to the next."""
        found: list[Candidate] = []
        made: list[Candidate] = []
        for parent in _promising(level, start, width):
            if self.budget.left() <= 0 or found:
                break
            outcome = self._judged([parent.source])[0]
            held, some = self._tried(_each(parent, self._mends(parent.source, outcome, _LATER)))
            found += held
            made += [c for c in some if c.score > parent.score]
        return found, made

    # --- candidates -----------------------------------------------------------------------------------------

    def _mends(self, source: bytes, outcome: Outcome, most: int) -> list[tuple[Mend, float]]:
        """Return the edits of a text with their costs, suspicious and likely ones first."""
        file = read_file(source, self.goal.language)
        within = reached(file, self.goal.entry)
        every: list[Mend] = []
        suspicion = Blame(())
        if outcome.compiles:
            assert self.quick is not None
            suspicion = blame(self.goal, file, self.quick, outcome.passes, self.budget)
        every += expression_mends(file, within)
        every += statement_mends(file, within)
        every += insertion_mends(file, within)
        weighed = [(m, m.cost + 1.5 * (1.0 - suspicion.at(m.place))) for m in unique(source, every)]
        weighed.sort(key=lambda row: row[1])
        return weighed[:most]

    def _tried(
        self, made: Iterable[tuple[bytes, tuple[Mend, ...], float]]
    ) -> tuple[list[Candidate], list[Candidate]]:
        """Run candidates in batches; return those that pass all tests, and the others."""
        held: list[Candidate] = []
        level: list[Candidate] = []
        for chunk in _chunks(made, self.known):
            if self.budget.left() <= 0:
                break
            rows = self._many(chunk)
            level += rows
            assert self.quick is not None
            full = [c for c in rows if c.score[1] == len(self.quick.rows)]
            if full:
                outcomes = self.goal.judge([_text(c.source) for c in full], self.tests, self.budget)
                held += [c for c, o in zip(full, outcomes, strict=True) if o.held]
        return held, level

    def _many(self, chunk: Sequence[tuple[bytes, tuple[Mend, ...], float]]) -> list[Candidate]:
        outcomes = self._judged([text for text, _, _ in chunk])
        found = []
        for (text, mends, cost), outcome in zip(chunk, outcomes, strict=True):
            if not outcome.ran:
                continue
            one = Candidate(text, mends, _score(outcome), cost, _seen(outcome))
            found.append(one)
            if self.best is None or one.score > self.best.score:
                self.best = one
        return found

    def _judged(self, texts: Sequence[bytes]) -> list[Outcome]:
        assert self.quick is not None
        self.explored += len(texts)
        return self.goal.judge([_text(t) for t in texts], self.quick, self.budget, quick=True)

    def _quick(self, outcome: Outcome) -> Tests:
        """Return the tests that tell most: some that fail, some that pass, of each the small ones."""
        order = sorted(range(len(self.tests.rows)), key=lambda k: len(repr(self.tests.rows[k])))
        bad = _spread([k for k in order if not outcome.passes[k]], 2 * _QUICK // 3)
        good = _spread([k for k in order if outcome.passes[k]], _QUICK - len(bad))
        part = self.tests.part([*bad, *good])
        return replace(part, operations=_FUEL[self.goal.language], block=0)


def _spread(places: Sequence[int], count: int) -> list[int]:
    """Return about ``count`` of the places, evenly over the smaller half."""
    near = places[: max(count, len(places) * 2 // 3)]
    step = max(1, len(near) // max(1, count))
    return list(near[::step][:count])


def _each(
    parent: Candidate, mends: Iterable[tuple[Mend, float]]
) -> Iterator[tuple[bytes, tuple[Mend, ...], float]]:
    """Yield a candidate with one more edit each."""
    for mend, cost in mends:
        text = apply(parent.source, (mend,))
        if text is not None:
            yield text, (*parent.mends, mend), parent.cost + cost


def _promising(level: Sequence[Candidate], start: Candidate, width: int) -> list[Candidate]:
    """Return the candidates that pass more than the beginning, of each behaviour the cheapest."""
    found: list[Candidate] = []
    kinds: dict[bytes, int] = {}
    for one in sorted(level, key=lambda c: (-c.score[0], -c.score[1], c.cost)):
        if one.score <= start.score or len(found) == width:
            break
        if kinds.get(one.seen, 0) < 1:
            kinds[one.seen] = kinds.get(one.seen, 0) + 1
            found.append(one)
    return found


def _score(outcome: Outcome) -> tuple[int, int]:
    """Return how far a candidate is: whether it compiles, else the line where it does not; tests passed."""
    return (_COMPILED, outcome.passed) if outcome.compiles else (line_of(outcome.message), 0)


def _seen(outcome: Outcome) -> bytes:
    status: NDArray[np.uint8] = outcome.status
    return outcome.passes.tobytes() + status.tobytes() + outcome.message.encode()


def _chunks(
    made: Iterable[tuple[bytes, tuple[Mend, ...], float]], known: set[bytes]
) -> Iterator[list[tuple[bytes, tuple[Mend, ...], float]]]:
    """Yield the candidates that are new, in batches."""
    chunk = []
    for row in made:
        if row[0] not in known:
            known.add(row[0])
            chunk.append(row)
        if len(chunk) == _CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _text(source: bytes) -> str:
    return source.decode(errors="replace")


def _distance(source: bytes, mend: Mend, message: str) -> float:
    """Return what an edit far from the line that the compiler names costs more."""
    line = source.count(b"\n", 0, mend.place) + 1
    return min(1.5, 0.2 * abs(line - line_of(message)))


def size(before: bytes | str, after: bytes | str) -> int:
    """Return how many words and marks two texts differ in."""
    one, other = (
        _TOKEN.findall(t if isinstance(t, str) else t.decode(errors="replace")) for t in (before, after)
    )
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return sum((b - a) + (d - c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def minimised(search: Search, base: bytes, found: Candidate) -> Candidate:
    """Leave out the parts of a change that are not needed."""
    if len(found.mends) < 2:
        return found
    a, b = (re.findall(rb"\w+|\s+|[^\w\s]", t) for t in (base, found.source))
    while True:
        codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
        hunks = [c for c in codes if c[0] != "equal"]
        texts = [b"".join(_without(a, b, codes, hunk)) for hunk in hunks] if len(hunks) > 1 else []
        if not texts or search.budget.left() <= 0:
            break
        outcomes = search.goal.judge([_text(t) for t in texts], search.tests, search.budget)
        good = [t for t, o in zip(texts, outcomes, strict=True) if o.held]
        if not good:
            break
        found = replace(found, source=good[0])
        b = re.findall(rb"\w+|\s+|[^\w\s]", good[0])
    return found


def _without(
    a: Sequence[bytes], b: Sequence[bytes], codes: Sequence[tuple[str, int, int, int, int]], hunk: object
) -> Iterator[bytes]:
    """Yield the words of a changed text with one change undone."""
    for code in codes:
        _, i, j, k, m = code
        yield from (a[i:j] if code == hunk else b[k:m])
