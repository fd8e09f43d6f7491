"""Edits tried, one first, then two, then three: all in big batches, the suspicious and likely ones first."""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np

from pinball.core.budget import Budget
from pinball.forge.engine import Status
from pinball.goal import Goal
from pinball.goal.judging import Outcome, Tests
from pinball.repair.broken import broken_mends, line_of
from pinball.repair.candidates import COMPILED, Candidate, Made, each, scored, smaller
from pinball.repair.expressions import expression_mends
from pinball.repair.insertions import insertion_mends
from pinball.repair.localise import Blame, blame, reached, read_file
from pinball.repair.mends import Mend, apply, unique
from pinball.repair.statements import statement_mends

_CHUNK = 512
_FIRST = 7000  # edits of the person's file
_LATER = 2200  # edits of a file that is already edited
_DEEPEST = 3  # edits, one more where the file does not compile
_BEFORE_PAIRS = 4  # files that are edited a second time, before all pairs of likely edits are tried
_PAIRED = 70  # edits of which all pairs are tried
_QUICK = 12  # tests that every candidate is run on
_LEARNT = 4  # tests that are put to these where candidates fail fresh ones
_FUEL = {"c": 40_000, "python": 20_000}
_NEAR = 3  # lines around the one that a compiler names
_AGAIN = 1.5  # tests that a candidate must pass more to be edited before one that behaves otherwise


@dataclass(slots=True)
class Search:
    """One search.

    ``explored`` counts the candidates that were run, ``best`` is the one that came furthest.
    """

    goal: Goal
    tests: Tests
    budget: Budget
    quick: Tests
    explored: int = 0
    known: set[bytes] = field(default_factory=set)
    best: Candidate | None = None
    pool: list[Candidate] = field(default_factory=list)
    edited: Counter[bytes] = field(default_factory=Counter)

    def run(
        self, base: bytes, outcome: Outcome, extra: Sequence[tuple[bytes, float]]
    ) -> Iterator[list[Candidate]]:
        """Yield candidates that pass all tests, in the order in which they are found.

        ``outcome`` says what became of the base; ``extra`` are whole texts to try at the start, each with its
        cost. The file is edited first; then those edits of it that came furthest are edited again.
        """
        self.known.add(base)
        if outcome.compiles:
            outcome = self._judged([base])[0]
        first = scored((base, (), 0.0), outcome)
        self.best = first
        held = self._tried((t, (Mend(0, len(base), "", "as in the reference"),), c) for t, c in extra)
        if held:
            yield held
        parent: Candidate | None = first
        deepest = _DEEPEST + (not outcome.compiles)
        turn = 0
        likely: list[Mend] = []
        while parent is not None and self.budget.left() > 0:
            if parent.mends:
                outcome = self._judged([parent.source])[0]
                parent = scored((parent.source, parent.mends, parent.cost), outcome)
            mends = self._mends(parent.source, outcome, _LATER if parent.mends else _FIRST)
            likely = likely or [m for m, _ in mends[:_PAIRED]]
            held = self._tried(each(parent, mends))
            if held:
                yield held
            if turn == _BEFORE_PAIRS and first.score[0] == COMPILED:
                held = self._tried(_pairs(base, likely))
                if held:
                    yield held
            turn += 1
            parent = self._next(first, deepest, turn)

    def learn(self, tests: Tests) -> None:
        """Take tests that candidates failed, which passed all others, among those that count."""
        self.tests = self.tests.plus(tests)
        self.quick = self.quick.plus(tests.part(range(min(_LEARNT, len(tests.rows)))))

    def least(self, base: bytes, found: Candidate) -> Candidate:
        """Leave out the parts of a change that are not needed."""
        while len(found.mends) > 1 and self.budget.left() > 0:
            texts = smaller(base, found)
            outcomes = self.goal.judge([_text(c.source) for c in texts], self.tests, self.budget)
            good = [c for c, o in zip(texts, outcomes, strict=True) if o.held]
            if not good:
                break
            found = good[0]
        return found

    # --- what to edit next ----------------------------------------------------------------------------------

    def _next(self, first: Candidate, deepest: int, turn: int) -> Candidate | None:
        """Return the candidate that came furthest of those not yet edited, behaviours in turns."""
        broken = first.score[0] != COMPILED and turn % 3 == 2
        rows = [c for c in self.pool if len(c.mends) < deepest and (c.score[0] == COMPILED) != broken]
        rows = rows or [c for c in self.pool if len(c.mends) < deepest]
        rows = [c for c in rows if c.score >= first.score and c.seen != first.seen] or rows
        if not rows:
            return None
        best = min(rows, key=self._order)
        self.edited[best.seen] += 1
        self.pool.remove(best)
        return best

    def _order(self, one: Candidate) -> tuple[float, float, float]:
        again = _AGAIN * self.edited[one.seen]
        if one.score[0] == COMPILED:
            return (-one.score[0], again - one.score[1], one.cost)
        return (again - one.score[0], -one.score[1], one.cost)

    def _mends(self, source: bytes, outcome: Outcome, most: int) -> list[tuple[Mend, float]]:
        """Return the edits of a text with their costs, suspicious and likely ones first."""
        file = read_file(source, self.goal.language)
        within = reached(file, self.goal.entry)
        every = [*expression_mends(file, within), *statement_mends(file, within)]
        if not outcome.compiles:
            line = line_of(outcome.message)
            near = [m for m in every if not line or abs(_line(source, m.start) - line) <= _NEAR]
            rows = unique(source, [*broken_mends(file, outcome.message), *near])
            weighed = [(m, m.cost + min(1.5, 0.2 * abs(_line(source, m.place) - line))) for m in rows]
        else:
            suspicion = Blame(())
            if not outcome.held:
                suspicion = blame(self.goal, file, self.quick, outcome.passes, self.budget)
            every += insertion_mends(file, within)
            weighed = [(m, m.cost + 1.5 * (1.0 - suspicion.at(m.place))) for m in unique(source, every)]
        weighed.sort(key=lambda row: row[1])
        return weighed[:most]

    # --- candidates -----------------------------------------------------------------------------------------

    def _tried(self, made: Iterable[Made]) -> list[Candidate]:
        """Run candidates in batches; return those that pass all tests, and put the others into the pool."""
        held: list[Candidate] = []
        for chunk in _chunks(made, self.known):
            if self.budget.left() <= 0:
                break
            outcomes = self._judged([text for text, _, _ in chunk])
            rows = [scored(m, o) for m, o in zip(chunk, outcomes, strict=True) if o.ran]
            full = [c for c in rows if c.score[0] == COMPILED and c.score[1] == len(self.quick.rows)]
            rest = [c for c in rows if c not in full] if full else rows
            if full:
                outcomes = self.goal.judge([_text(c.source) for c in full], self.tests, self.budget)
                for one, outcome in zip(full, outcomes, strict=True):
                    share = outcome.passed / max(1, outcome.total)
                    held += [one] if outcome.held else []
                    rest.append(replace(one, score=(COMPILED, one.score[1] + share)))
            self.pool += rest
            self.best = max([*rest, *([self.best] if self.best else [])], key=lambda c: c.score, default=None)
        return held

    def _judged(self, texts: Sequence[bytes]) -> list[Outcome]:
        self.explored += len(texts)
        refused = [self._refused(t) for t in texts]
        run = [_text(t) for t, bad in zip(texts, refused, strict=True) if bad is None]
        outcomes = iter(self.goal.judge(run, self.quick, self.budget, quick=True))
        return [next(outcomes) if bad is None else bad for bad in refused]

    def _refused(self, text: bytes) -> Outcome | None:
        """Return what becomes of Python that is not even Python, without a process for it."""
        if self.goal.language != "python":
            return None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            size = len(self.quick.rows)
            message = f"line {getattr(error, 'lineno', 0) or 0}: {getattr(error, 'msg', '')}"
            status = np.full(size, Status.NOT_RUN, dtype=np.uint8)
            return Outcome(False, message, np.zeros(size, dtype=np.bool_), status)
        return None


def start(goal: Goal, tests: Tests, outcome: Outcome, budget: Budget) -> Search:
    """Return a search; the telling tests are some that fail, some that pass, of each the small ones."""
    order = sorted(range(len(tests.rows)), key=lambda k: len(repr(tests.rows[k])))
    bad = _spread([k for k in order if not outcome.passes[k]], 2 * _QUICK // 3)
    good = _spread([k for k in order if outcome.passes[k]], _QUICK - len(bad))
    if not good:
        bad = _spread(order, _QUICK)
    part = replace(tests.part([*bad, *good]), operations=_FUEL[goal.language], block=0)
    return Search(goal, tests, budget, part)


def _spread(places: Sequence[int], count: int) -> list[int]:
    """Return about ``count`` of the places, evenly over the smaller part."""
    near = places[: max(count, len(places) * 2 // 3)]
    step = max(1, len(near) // max(1, count))
    return list(near[::step][:count])


def _pairs(base: bytes, likely: Sequence[Mend]) -> Iterator[Made]:
    for pair in sorted(combinations(likely, 2), key=lambda p: p[0].cost + p[1].cost):
        text = apply(base, pair)
        if text is not None:
            yield text, pair, pair[0].cost + pair[1].cost


def _chunks(made: Iterable[Made], known: set[bytes]) -> Iterator[list[Made]]:
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


def _line(source: bytes, place: int) -> int:
    return source.count(b"\n", 0, place) + 1
