"""The stated grammar of ``??cond``, ``??expr`` and ``??stmt``: what may stand there, simple before complex.

Everything is made from the variables in scope, with their types: see ``docs/sketch.md``, which prints it. An
alternative is text of the sketch's own language; its ``tier`` says how complex it is. The search looks at
all fillings of low tiers before those of higher ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, permutations, product

from pinball.core.tree import (
    ArrayType,
    BoolType,
    FloatType,
    FunctionType,
    OptionalType,
    PointerType,
    RefType,
    Type,
    VoidType,
)
from pinball.sketch.holes import RELATIONS
from pinball.sketch.kinds import element, is_number
from pinball.sketch.terms import Term
from pinball.sketch.values import Values

_MOST_PAIRS = 700


class Grammar(Values):
    """Makes the alternatives of one hole."""

    # --- conditions ---------------------------------------------------------------------------------------

    def conditions(self) -> list[Term]:
        """Return comparisons, tests for null, flags, and two of them joined."""
        words = self.words
        found = [Term(f, 1) for f in self.flags] + [Term(f"{words.no}{f}", 1) for f in self.flags]
        nodes = list(self.paths(2))
        found += [Term(words.is_there(p), t, False) for p, _, t in nodes]
        found += [Term(words.is_null(p), t, False) for p, _, t in nodes]
        if self.language == "python":
            found += [Term(a, 2) for a, _ in self.arrays] + [
                Term(f"not {a}", 2, False) for a, _ in self.arrays
            ]
        found += self.comparisons()
        found += [
            Term(f"{n} % 2 {r} {k}", 3, False) for n in self.numbers for r in ("==", "!=") for k in (0, 1)
        ]
        pairs = [(a, b) for (a, r, t), (b, s, u) in combinations(nodes, 2) if r == s and t + u <= 3]
        same = ("==", "!=") if self.language == "c" else ("is", "is not")
        found += [Term(f"{a} {s} {b}", 2, False) for a, b in pairs for s in same]
        found += self.calls_as_conditions()
        found += self.joined(found)
        return [Term(words.true, 2), Term(words.false, 2), *found]

    def calls_as_conditions(self) -> list[Term]:
        calls = [c for c in self.calls(lambda k: isinstance(k, BoolType)) if c.tier <= 3]
        return [*calls, *(Term(f"{self.words.no}{c.text}", 4, False) for c in calls[:20])]

    def comparisons(self) -> list[Term]:
        plain, near, far = (self.operands(t) for t in (1, 2, 3))
        found = [Term(f"{a} {r} {b}", 1, False) for a, b in _apart(plain, plain) for r in RELATIONS]
        found += [Term(f"{a} {r} {k}", 1, False) for a in plain for k in ("0", "1") for r in RELATIONS]
        found += [Term(f"{a} {r} {b}", 2, False) for a, b in _apart(near, [*near, *plain]) for r in RELATIONS]
        beside = [(f"{a}[{n}]", f"{a}[{n} {s} 1]") for a in self.rows for n in self.numbers for s in "-+"]
        found += [Term(f"{a} {r} {b}", 2, False) for a, b in beside for r in RELATIONS]
        found += [Term(f"{a} {r} {k}", 2, False) for a in near for k in ("0", "1") for r in RELATIONS]
        found += [
            Term(f"{a} {r} {b}", 3, False) for a, b in _apart(far, [*far, *near, *plain]) for r in RELATIONS
        ]
        found += [Term(f"{a} {r} 2", 3, False) for a in plain for r in RELATIONS]
        found += [Term(f"{a} % {b} == 0", 3, False) for a, b in permutations(plain, 2)]
        found += [Term(f"{a} % 2 {r} 0", 3, False) for a in near for r in ("==", "!=")]
        return found

    def operands(self, tier: int) -> list[str]:
        """Return what is compared: variables; elements and fields; neighbours of these."""
        words = self.words
        if tier == 1:
            sizes = [f"len({a})" for a, _ in self.arrays] if self.language == "python" else []
            return [*self.numbers, *(f"*{p}" for p in self.cells), *sizes]
        rows = [*self.elements(), *self.fields(is_number)]
        if tier == 2:
            return [t.text for t in rows if t.tier <= 2]
        near = [f"{n} {s} 1" for n in self.numbers for s in "+-"]
        near += [f"{a} * {a}" for a in self.numbers] + [f"{n} {words.half} 2" for n in self.numbers]
        near += [f"{a} {s} {b}" for a, b in combinations(self.numbers, 2) for s in "+-*"][:24]
        return [*(t.text for t in rows if t.tier == 3), *near][:60]

    def joined(self, found: Iterable[Term]) -> list[Term]:
        """Return conjunctions, and disjunctions behind them, of simple conditions, simple pairs first."""
        simple = sorted((t for t in found if t.tier <= 2), key=lambda t: t.tier)[:160]
        guards = [t for t in simple if t.tier == 1][:60]
        rows = [(a, b) for a in guards for b in simple if a is not b]
        rows.sort(key=lambda pair: pair[0].tier + pair[1].tier)
        either = "||" if self.language == "c" else "or"
        out = [
            Term(f"{a.text} {self.words.both} {b.text}", 3 if b.tier == 2 else 4, False)
            for a, b in rows[: 4 * _MOST_PAIRS]
        ]
        return out + [Term(f"{a.text} {either} {b.text}", 4, False) for a, b in rows[:_MOST_PAIRS]]

    # --- by what is wanted ----------------------------------------------------------------------------------

    def expressions(self, wanted: Type | None) -> list[Term]:
        """Return expressions of a type."""
        match wanted:
            case BoolType():
                return self.conditions()
            case RefType(record=record):
                return self.nodes(record)
            case OptionalType(value=value):
                return [Term(self.words.null, 1), *self.expressions(value)]
            case ArrayType():
                return self.sequences(wanted)
            case FloatType():
                reals = [n for n, k in self.scope.variables.items() if isinstance(k, FloatType)]
                return [Term(n, 1) for n in reals] + self.integers()
            case PointerType(target=inner):
                return [Term(n, 1) for n, kind in self.places if kind == inner] + [Term("NULL", 2)]
            case VoidType() if self.language == "python":  # nothing says which type
                arrays = {element(k): k for k in self.scope.variables.values() if isinstance(k, ArrayType)}
                rows = [term for kind in arrays.values() for term in self.sequences(kind)]
                return [*rows, *self.integers(), *(t for r in self.scope.records for t in self.nodes(r))]
            case FunctionType() | VoidType():
                return []
        return self.integers()


def _apart(left: list[str], right: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of different operands, each only in one order."""
    seen = set()
    for a, b in product(left, right):
        if a != b and (b, a) not in seen:
            seen.add((a, b))
            yield a, b
