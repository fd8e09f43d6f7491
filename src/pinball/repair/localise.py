"""Which statements are to blame: those that run in failing tests and not in passing ones (Ochiai).

A statement's runs are seen by a tripwire: a candidate that ends the process where the statement begins. So
it is known of runs, too, that crash or never end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.forge.engine import Status
from pinball.goal import Goal
from pinball.goal.judging import Tests
from pinball.languages.functions import functions
from pinball.languages.syntax import STATEMENTS, Part, syntax
from pinball.repair.file import File
from pinball.repair.mends import Mend, apply
from pinball.repair.scopes import scopes_of
from pinball.repair.statements import column

_FAILING, _PASSING = 8, 8
_MOST_STATEMENTS = 150


@dataclass(frozen=True, slots=True)
class Blame:
    """How suspicious each statement is, from 0 to 1; ``default`` where nothing is known of a place."""

    statements: tuple[tuple[int, int, float], ...]
    default: float = 0.5

    def at(self, place: int) -> float:
        """Return the suspicion of the innermost statement at a place."""
        best, size = self.default, 1 << 60
        for start, end, share in self.statements:
            if start <= place <= end and end - start < size:
                best, size = share, end - start
        return best


def read_file(source: bytes, language: str) -> File:
    """Return a program with its syntax and its names."""
    tree = syntax(source, language)
    return File(source, tree, scopes_of(source, tree, language), language)


def reached(file: File, entry: str) -> list[Part]:
    """Return the functions that the entry reaches, itself first; all where that is not known."""
    text = file.source.decode(errors="replace")
    calls = {f.name: set(f.calls) for f in functions(text, file.language)}
    todo, names = [entry], {entry}
    while todo:
        for name in calls.get(todo.pop(), ()):
            if name not in names:
                names.add(name)
                todo.append(name)
    found = [p for p in file.tree.walk() if p.kind == "function"]
    own = [p for p in found if _name(file, p) in names]
    return sorted(own, key=lambda p: _name(file, p) != entry) or found


def _name(file: File, function: Part) -> str:
    head = function.part("name") or function.part("declarator")
    if head is None:
        return ""
    found = re.match(r"[\s*(]*([A-Za-z_]\w*)", file.text(head))
    return found.group(1) if found else ""


def blame(goal: Goal, file: File, tests: Tests, passes: NDArray[np.bool_], budget: Budget) -> Blame:
    """Return how suspicious each statement of the functions is that the entry reaches."""
    failing = np.flatnonzero(~passes)[:_FAILING].tolist()
    passing = np.flatnonzero(passes)[:_PASSING].tolist()
    places = statements(reached(file, goal.entry))[:_MOST_STATEMENTS]
    if not failing or not places:
        return Blame(())
    part = replace(tests.part([*failing, *passing]), block=1)
    sources = [_tripped(file, p, single) for p, single in places]
    outcomes = goal.judge(sources, part, budget, quick=True)
    shares = []
    for (place, _), outcome in zip(places, outcomes, strict=True):
        if not outcome.ran or not outcome.compiles:
            continue
        hit = outcome.status == Status.EXIT
        bad, good = int(hit[: len(failing)].sum()), int(hit[len(failing) :].sum())
        share = bad / (len(failing) * (bad + good)) ** 0.5 if bad else 0.0
        shares.append((place.start, place.end, float(share)))
    return Blame(tuple(shares))


def statements(within: Sequence[Part]) -> list[tuple[Part, bool]]:
    """Return the statements of functions, each with whether it stands alone, without a block around it."""
    found: list[tuple[Part, bool]] = []
    for function in within:
        body = function.part("body")
        if body is None:
            continue
        for outer in body.walk():
            for part in outer.parts:
                if part.kind in STATEMENTS and part.role != "initializer":
                    found.append((part, outer.kind not in ("block", "case")))
    return found


def _tripped(file: File, part: Part, single: bool) -> str:
    """Return the program that ends where a statement begins."""
    if file.language == "python":
        simple = part.kind in ("statement", "return", "break", "continue", "pass")
        margin = "; " if simple else "\n" + column(file, part.start)
        mends = [Mend(part.start, part.start, f"raise SystemExit(1){margin}", "trip")]
    else:
        mends = [Mend(part.start, part.start, "{ exit(1); " if single else "exit(1); ", "trip")]
        if single:
            mends.append(Mend(part.end, part.end, " }", "trip"))
        mends.append(Mend(0, 0, "#include <stdlib.h>\n", "trip"))
    text = apply(file.source, mends)
    return "" if text is None else text.decode(errors="replace")
