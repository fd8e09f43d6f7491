"""The values of the stated grammar: numbers, references, arrays and calls over the variables in scope."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations, product

from pinball.core.tree import (
    ArrayType,
    BoolType,
    Index,
    OptionalType,
    PointerType,
    RefType,
    Type,
    Var,
)
from pinball.core.walk import walk
from pinball.sketch.kinds import element, is_number
from pinball.sketch.scope import Scope
from pinball.sketch.terms import TIERS, WORDS, Term

_SIZES = frozenset({"n", "len", "length", "size", "count", "m"})
_VALUES = frozenset(
    {"key", "x", "value", "target", "val", "item", "num", "number", "data", "pivot", "sum", "total"}
)


class Values:
    """Makes the numbers, references, arrays and calls that may stand in one hole."""

    def __init__(self, scope: Scope, language: str) -> None:
        self.scope, self.language, self.words = scope, language, WORDS[language]
        kinds = scope.variables.items()
        self.numbers = [n for n, k in kinds if is_number(k)]
        self.flags = [n for n, k in kinds if isinstance(k, BoolType)]
        self.arrays = [(n, element(k)) for n, k in kinds if isinstance(k, ArrayType)]
        self.constant = frozenset(n for n, k in kinds if isinstance(k, ArrayType) and k.constant)
        self.cells = [n for n, k in kinds if isinstance(k, PointerType) and is_number(element(k))]
        self.places = [(n, element(k)) for n, k in kinds if isinstance(k, PointerType)]
        self.references = [(n, r) for n, k in kinds if (r := record_of(k))]
        self.indexed = _indexed(scope)
        self.rows = [n for n, inner in self.arrays if is_number(inner)]
        self.grids = [n for n, inner in self.arrays if isinstance(inner, ArrayType)]

    # --- values -------------------------------------------------------------------------------------------

    def integers(self) -> list[Term]:
        """Return numbers: variables, small constants, elements, fields, sums and differences."""
        words, found = self.words, [Term(n, 1) for n in self.numbers]
        found += [Term("0", 1), Term("1", 1), Term("-1", 2), Term("2", 3)]
        found += [Term(f"*{p}", 1) for p in self.cells]
        found += [Term(f"{n} {s} 1", 2, False) for s in "+-" for n in self.numbers]
        found += list(self.elements())
        found += list(self.fields(is_number))
        if self.language == "python":
            found += [Term(f"len({a})", 1) for a, _ in self.arrays]
            found += [Term(f"len({a}) - 1", 2, False) for a, _ in self.arrays]
        for a, b in permutations(self.numbers, 2):
            found.append(Term(f"{a} - {b}", 3, False))
            if a < b:
                found += [Term(f"{a} + {b}", 2, False), Term(f"{a} * {b}", 4, False)]
                found.append(Term(f"({a} + {b}) {words.half} 2", 3, False))
            found.append(Term(f"{a} % {b}", 4, False))
            found += [Term(f"{a} + {b} + 1", 4, False)] * (a < b) + [
                Term(f"{a} - {b} - 1", 4, False),
                Term(f"{a} - {b} + 1", 4, False),
            ]
            found.append(Term(f"{a} + ({b} - {a}) {words.half} 2", 3, False))
        found += [
            Term(f"{n} {o} {k}", t, False)
            for n in self.numbers
            for o, k, t in (
                (words.half, 2, 3),
                ("*", 2, 3),
                ("%", 2, 3),
                ("-", 2, 3),
                ("+", 2, 4),
                ("*", n, 4),
            )
        ]
        small = [t.text for t in (*self.elements(), *self.fields(is_number)) if t.tier <= 2]
        found += [Term(f"{n} + {e}", 3, False) for n in self.numbers for e in small]
        found += [Term(f"{e} {s} 1", 3, False) for e in small for s in "+-"]
        found += [Term(f"{n} * {e}", 4, False) for n in self.numbers for e in small]
        found += [Term(f"{a} + {b}", 4, False) for a, b in combinations(small, 2)]
        found += list(self.calls(is_number))
        found += self.larger()
        return found

    def larger(self) -> list[Term]:
        """Return ``1 + f(x)``, and the larger of two calls plus one: what recursion over trees is made of."""
        calls = [c.text for c in self.calls(is_number) if c.tier <= 3]
        found = [Term(f"1 + {c}", 4, False) for c in calls]
        found += [Term(f"{a} + {b}", 4, False) for a, b in combinations(calls[:12], 2)]
        if self.language == "python":
            found += [Term(f"max({a}, {b})", 3) for a, b in combinations(self.numbers, 2)]
            found += [Term(f"min({a}, {b})", 3) for a, b in combinations(self.numbers, 2)]
        return found

    def elements(self) -> Iterator[Term]:
        """Yield elements of arrays of numbers, near ones first."""
        for array in self.rows:
            for n in self.numbers:
                known = n in self.indexed.get(array, ())
                yield Term(f"{array}[{n}]", 1 if known else 2 if self.may_index(array, n) else 3)
            if self.language == "c":
                yield Term(f"*{array}", 2)
            yield Term(f"{array}[0]", 2)
            yield Term(f"{array}[1]", 3)
            if self.language == "python":
                yield Term(f"{array}[-1]", 2)
            for n in filter(lambda n: self.may_index(array, n) or n in _SIZES, self.numbers):
                yield Term(f"{array}[{n} - 1]", 3)
                yield Term(f"{array}[{n} + 1]", 3)
            for n, m in combinations(self.numbers, 2):
                yield Term(f"{array}[{n} + {m}]", 4)
                yield Term(f"{array}[{n} - {m}]", 4)
        for grid in self.grids:
            for n, m in permutations(self.numbers, 2):
                yield Term(f"{grid}[{n}][{m}]", 2)

    def may_index(self, array: str, name: str) -> bool:
        """Tell whether a variable is likely a place in an array: by its use elsewhere, or by its name."""
        known = self.indexed.get(array)
        return name in known if known else name not in _SIZES and name not in _VALUES

    def fields(self, wanted: object) -> Iterator[Term]:
        """Yield fields of records that ``wanted`` accepts, one or two arrows away."""
        assert callable(wanted)
        for path, record, tier in self.paths(1):
            for item in self.scope.records[record].fields:
                if wanted(item.type):
                    yield Term(f"{path}{self.words.arrow}{item.name}", tier + 1)

    def paths(self, longest: int) -> Iterator[tuple[str, str, int]]:
        """Yield references: variables, then what up to ``longest`` links lead to; with record and tier."""
        row = [(n, r, 1) for n, r in self.references]
        row += [(f"(*{n})", r, 1) for n, inner in self.places if (r := record_of(inner))]
        for _ in range(longest + 1):
            yield from row
            row = [
                (f"{path}{self.words.arrow}{item.name}", other, tier + 1)
                for path, record, tier in row
                for item in self.scope.records[record].fields
                if (other := record_of(item.type))
            ]

    def nodes(self, record: str) -> list[Term]:
        """Return references to a record: variables, null, what links lead to, calls."""
        found = [Term(p, t) for p, r, t in self.paths(2) if r == record]
        found.insert(len(self.references), Term(self.words.null, 1))
        return found + list(self.calls(lambda kind: record_of(kind) == record))

    def sequences(self, wanted: Type) -> list[Term]:
        """Return arrays and pointers into them."""
        same = [
            n
            for n, k in self.scope.variables.items()
            if isinstance(k, ArrayType) and element(k) == element(wanted)
        ]
        found = [Term(n, 1) for n in same]
        if self.language == "c":
            found += [Term(f"{a} + {n}", 2, False) for a in same for n in self.numbers]
            found += [Term(f"{a} {s} 1", 2, False) for a in same for s in "+-"]
            found += [Term(f"{a} + {n} {s} 1", 3, False) for a in same for n in self.numbers for s in "+-"]
            found.append(Term("NULL", 3))
        else:
            found += [Term(f"{a}[:{n}]", 2) for a in same for n in self.numbers]
            found += [Term(f"{a}[{n}:]", 2) for a in same for n in self.numbers]
            found += [Term(f"{a}[{n} + 1:]", 3) for a in same for n in self.numbers]
            found += [
                Term("[]", 2),
                *(Term(f"{a}[1:]", 3) for a in same),
                *(Term(f"{a}[:-1]", 3) for a in same),
            ]
            found += [Term(f"{a} + {b}", 1 if len(same) < 4 else 3, False) for a, b in permutations(same, 2)]
            found += [Term(f"{a} + [{n}]", 3, False) for a in same for n in self.numbers]
            found += [Term(f"[{n}]", 3) for n in self.numbers]
        return found + list(self.calls(lambda kind: isinstance(kind, ArrayType)))

    def calls(self, wanted: object) -> Iterator[Term]:
        """Yield calls of the file's functions, on small arguments of the right types."""
        assert callable(wanted)
        for function in self.scope.functions:
            if not wanted(function.returns) or function.name == "main" or len(function.parameters) > 4:
                continue
            rows = [self.arguments(p.type) for p in function.parameters]
            if any(not row for row in rows):
                continue
            own = function.name == self.scope.recursive.name
            own_arguments = tuple(p.name for p in function.parameters)
            for number, row in enumerate(product(*rows)):
                if number > 400:
                    break
                if own and row == own_arguments:
                    continue  # the same call again would never end
                plain = sum(a not in self.scope.variables for a in row)
                yield Term(f"{function.name}({', '.join(row)})", min(TIERS, 3 + (plain > 1)))

    def arguments(self, kind: Type) -> list[str]:
        match kind:
            case _ if is_number(kind):
                return [
                    *self.numbers,
                    *(f"{n} {s} 1" for n in self.numbers for s in "-+"),
                    *("0" for _ in "0"),
                ][:14]
            case RefType(record=record):
                return [p for p, r, t in self.paths(1) if r == record][:10]
            case ArrayType():
                return [
                    n
                    for n, k in self.scope.variables.items()
                    if isinstance(k, ArrayType) and element(k) == element(kind)
                ]
        return []


def _indexed(scope: Scope) -> dict[str, set[str]]:
    """Return the variables with which each array is indexed in the function around the hole."""
    found: dict[str, set[str]] = {}
    for node in walk(scope.recursive.body):
        if isinstance(node, Index) and isinstance(node.array, Var):
            names = {inner.name for inner in walk(node.index) if isinstance(inner, Var)}
            found.setdefault(node.array.name, set()).update(names)
    return found


def record_of(kind: Type | None) -> str:
    match kind:
        case RefType(record=name) | OptionalType(value=RefType(record=name)):
            return name
    return ""
