"""What may stand for ``??stmt``: assignments, steps, advances of pointers, swaps, jumps, nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations

from pinball.core.tree import ArrayType, BoolType, RefType, Type
from pinball.sketch.grammar import Grammar
from pinball.sketch.kinds import is_nothing, is_number
from pinball.sketch.scope import Scope
from pinball.sketch.terms import Term


class Statements(Grammar):
    """Makes the alternatives of a ``??stmt``; each is a whole statement, with ``;`` in C."""

    def __init__(self, scope: Scope, language: str) -> None:
        super().__init__(scope, language)
        self.end = ";" if language == "c" else ""

    def all(self) -> Iterator[Term]:
        """Yield every statement of the grammar."""
        yield Term(";" if self.language == "c" else "pass", 1)
        if self.scope.in_loop:
            yield from (Term(f"break{self.end}", 1), Term(f"continue{self.end}", 2))
        for rows in (self.effects, self.steps, self.links, self.assignments, self.swaps, self.returns):
            for term in rows():
                yield Term(term.text + self.end, term.tier)

    def step(self, place: str, sign: str) -> str:
        return f"{place}{sign}{sign}" if self.language == "c" else f"{place} {sign}= 1"

    def steps(self) -> Iterator[Term]:
        """Yield ``i++``, ``p++`` and ``a[i]++``."""
        for n in self.numbers:
            yield from (Term(self.step(n, "+"), 1), Term(self.step(n, "-"), 1))
        if self.language == "c":
            for n, _ in self.arrays:
                yield from (Term(f"{n}++", 2), Term(f"{n}--", 2))
            for n in self.cells:
                yield from (Term(f"(*{n})++", 2), Term(f"(*{n})--", 2))
        for place in self.targets():
            yield from (Term(self.step(place, "+"), 3), Term(self.step(place, "-"), 3))

    def targets(self) -> list[str]:
        """Return elements and fields that hold numbers and may be assigned to."""
        rows = [*self.elements(), *self.fields(is_number)]
        fixed = tuple(f"{mark}{name}{end}" for name in self.constant for mark, end in (("", "["), ("*", "")))
        return [
            t.text
            for t in rows
            if t.tier <= 2 and "[-1]" not in t.text and not t.text.startswith(fixed or "?")
        ][:24]

    def assignments(self) -> Iterator[Term]:
        """Yield assignments to numbers, flags, elements and fields of numbers."""
        values = [t for t in self.integers() if t.tier <= 3]
        for n in self.numbers:
            for value in values:
                if value.text not in (n, f"{n} + 1", f"{n} - 1"):
                    yield Term(f"{n} = {value.text}", value.tier + (value.tier > 1))
        small = [t.text for t in values if t.tier <= 2 and not t.text.startswith("-")]
        for n in self.numbers:
            for text in small:
                if text not in ("0", "1") and not text.startswith(f"{n} "):
                    yield from (Term(f"{n} {o}= {text}", 2) for o in "+-")
                    yield Term(f"{n} *= {text}", 3)
            yield Term(f"{n} {self.words.half}= 2", 3)
        for flag in self.flags:
            yield from (Term(f"{flag} = {word}", 1) for word in (self.words.true, self.words.false))
        near = [t.text for t in values if t.tier <= 2]
        places = self.targets()
        for place in [*places, *(f"*{c}" for c in self.cells)]:
            for text in near:
                if text != place:
                    simple = place.isidentifier() or text in self.numbers
                    yield Term(f"{place} = {text}", 2 if simple else 3)
            yield from (Term(f"{place} {o}= {n}", 3) for n in self.numbers for o in "+-")
        for array in self.changing():
            for n in self.numbers:
                yield Term(f"{array}[{n}] = {array}[{n} - 1]", 3)
                yield Term(f"{array}[{n} - 1] = {array}[{n}]", 3)
                yield Term(f"{array}[{n} + 1] = {array}[{n}]", 3)
                yield Term(f"{array}[{n}] = {array}[{n} + 1]", 3)
                yield from (
                    Term(f"{array}[{n} {s} 1] = {m}", 3) for m in self.numbers for s in "+-" if m != n
                )
        if self.language == "c":
            values_then = [*self.numbers, *(p for p in places)][:16]
            for array in self.changing():
                yield from (
                    Term(f"{array}[{n}++] = {v}", 3) for n in self.numbers for v in values_then if v != n
                )
                yield from (Term(f"{n} = {array}[{m}++]", 3) for n, m in permutations(self.numbers, 2))

    def changing(self) -> list[str]:
        """Return the arrays of numbers whose elements may be assigned to."""
        return [a for a in self.rows if a not in self.constant]

    def links(self) -> Iterator[Term]:
        """Yield assignments of references: to variables, then to links."""
        places = [(n, r, 0) for n, r in self.references]
        for path, record, tier in self.paths(1):
            for item in self.scope.records[record].fields:
                if isinstance(item.type, RefType) and tier <= 2:
                    places.append((f"{path}{self.words.arrow}{item.name}", item.type.record, tier))
        places += [(f"*{n}", inner.record, 1) for n, inner in self.places if isinstance(inner, RefType)]
        for place, record, further in places:
            for value in self.nodes(record):
                if value.text != place and value.tier + further <= 4:
                    yield Term(f"{place} = {value.text}", max(1, value.tier - 1) + further)
        for pointer, inner in self.places:
            if isinstance(inner, RefType) and self.language == "c":
                for item in self.scope.records[inner.record].fields:
                    if isinstance(item.type, RefType):
                        yield Term(f"{pointer} = &(*{pointer})->{item.name}", 2)

    def swaps(self) -> Iterator[Term]:
        """Yield swaps of two elements, two variables or two links."""
        for array, kind in self.arrays:
            if not is_number(kind) or array in self.constant:
                continue
            near = [*self.numbers, "0", *(f"{n} {s} 1" for n in self.numbers for s in "+-")]
            for a, b in combinations(near, 2):
                if a in self.numbers or b in self.numbers:
                    yield Term(
                        self.swap(f"{array}[{a}]", f"{array}[{b}]", kind), 2 if b in self.numbers else 3
                    )
        for a, b in combinations(self.numbers, 2):
            yield Term(self.swap(a, b, self.scope.variables[a]), 3)
        for path, record, tier in self.paths(0):
            links = [f.name for f in self.scope.records[record].fields if isinstance(f.type, RefType)]
            for a, b in combinations(links, 2):
                left, right = (f"{path}{self.words.arrow}{x}" for x in (a, b))
                yield Term(self.swap(left, right, RefType(record)), tier + 1)

    def swap(self, left: str, right: str, kind: Type | None) -> str:
        if self.language == "python":
            return f"{left}, {right} = {right}, {left}"
        if isinstance(kind, RefType):
            record = self.scope.records[kind.record]
            name = f"{record.alias or 'struct ' + record.name} *"
        else:
            wide = getattr(kind, "bits", 64) > 32
            name = "long " if wide else "int "
        word = "temp" if "temp" not in self.scope.variables else "swapped"
        return f"{{ {name}{word} = {left}; {left} = {right}; {right} = {word}; }}".removesuffix(self.end)

    def returns(self) -> Iterator[Term]:
        """Yield returns of what the function hands back."""
        kind = self.scope.recursive.returns
        if is_nothing(kind):
            yield Term("return", 1)
            return
        values = self.expressions(kind)
        if isinstance(kind, BoolType):
            values = [Term(w, 1) for w in (self.words.true, self.words.false)] + values
        for value in values:
            if value.tier <= 3:
                yield Term(f"return {value.text}", value.tier + (value.tier > 1))

    def effects(self) -> Iterator[Term]:
        """Yield calls for their effect: of the file's own functions, and of the methods of lists."""
        for call in self.calls(is_nothing):
            yield Term(call.text, max(2, call.tier - 1))
        if self.language == "c":
            yield from (Term(f"free({n})", 3) for n, _ in self.references)
            return
        values = [t for t in self.integers() if t.tier <= 3]
        for array, kind in self.arrays:
            if isinstance(kind, ArrayType):
                yield from (
                    Term(f"{array}.append({n})", 1) for n, k in self.scope.variables.items() if k == kind
                )
                continue
            if isinstance(kind, RefType):
                yield from (
                    Term(f"{array}.append({t.text})", t.tier)
                    for t in self.nodes(kind.record)
                    if t.text != "None"
                )
                continue
            yield from (Term(f"{array}.append({t.text})", t.tier) for t in values)
            yield from (Term(f"{array}.pop({k})", 2) for k in ("", "0", *self.numbers))
            yield from (Term(f"{array}.insert(0, {n})", 3) for n in self.numbers)
        for (a, x), (b, y) in permutations(self.arrays, 2):
            if x == y:
                yield from (Term(f"{a}.extend({b})", 3), Term(f"{a} = {b}", 2))
