"""Find the holes of a sketch in its text, before any parsing; C and Python alike.

::

    ??              an integer constant
    ??(e1, e2)      one of these expressions; where it stands as a statement, one of these statements
    ??cmp  ??op     a relation, an operator; ``??op=`` an assignment with one
    ??cond ??expr   a small condition, a small expression over the variables in scope
    ??stmt          a small statement

``/*?? 0..10 */`` behind a hole bounds it, in Python also ``#?? 0..10`` at the end of the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pinball.core.errors import BadRequest
from pinball.languages.functions import blanked

KINDS = ("cmp", "op", "cond", "expr", "stmt")
RELATIONS = ("<", "<=", ">", ">=", "==", "!=")
OPERATORS = {"c": ("+", "-", "*", "/", "%"), "python": ("+", "-", "*", "//", "%")}
MOST_HOLES = 64
WIDEST = 1 << 31
"""How many values a bound may leave."""

_HOLE = re.compile(r"\?\?([A-Za-z_0-9]\w*|\(|)")
_BOUND = re.compile(r"[ \t]*/\*\?\?(.*?)\*/", re.DOTALL)
_LINE_BOUND = re.compile(r"#\?\?(.*)$")
_DROPPED = re.compile(r"[ \t]*#\?\?[^\n]*")
_RANGE = re.compile(r"\s*(-?\d+)\s*\.\.\s*(-?\d+)\s*")
_OPEN, _CLOSE = "([{", ")]}"

Parts = tuple["str | int", ...]
"""A text with holes: pieces of text and, between them, the numbers of holes."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A hole where it stands; ``line`` and ``column`` count from 1.

    ``kind`` is ``number``, ``choice`` or one of ``KINDS``; ``op=`` is an operator that assigns. ``given`` are
    the alternatives of a ``choice`` as written, ``bound`` the least and the greatest value of a ``number``.
    ``statement`` tells that the hole takes the place of a whole statement, its ``;`` included.
    """

    number: int
    kind: str
    line: int
    column: int
    given: tuple[Parts, ...] = ()
    bound: tuple[int, int] | None = None
    statement: bool = False

    @property
    def place(self) -> str:
        """Return where the hole stands, in words."""
        return f"line {self.line}, column {self.column}"

    @property
    def shown(self) -> str:
        """Return the hole as it is written, shortened."""
        return {"number": "??", "choice": "??(...)", "op=": "??op="}.get(self.kind, f"??{self.kind}")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text with holes. ``parts`` is the whole file; holes inside alternatives stand in ``given``."""

    text: str
    language: str
    parts: Parts
    holes: tuple[Hole, ...]


def read(text: str, language: str) -> Sketch:
    """Return the sketch. Raise ``BadRequest`` with the line of a hole that cannot be meant."""
    reader = _Reader(text, language)
    parts = reader.parts(0, len(text))
    if not reader.holes:
        raise BadRequest("no holes in the sketch; write ??, ??(a, b), ??cmp, ??op, ??cond, ??expr or ??stmt")
    if len(reader.holes) > MOST_HOLES:
        raise BadRequest(f"{len(reader.holes)} holes; at most {MOST_HOLES} can be filled at once")
    return Sketch(text, language, parts, tuple(reader.holes))


class _Reader:
    """Goes through a text from left to right; ``plain`` has blanks for comments and strings."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.language = text, language
        self.plain = blanked(text, language)
        self.holes: list[Hole] = []
        self.bounded = False  # a bound stands in a comment at the end of a line

    def parts(self, start: int, end: int) -> Parts:
        """Return ``text[start:end]`` cut at its holes."""
        found: list[str | int] = []
        while (match := _HOLE.search(self.plain, start, end)) is not None:
            after, number = self.hole(match, end)
            found += [self.text[start : match.start()], number]
            start = after
        found.append(self.text[start:end])
        if self.language == "python" and self.bounded:
            found = [_DROPPED.sub("", piece) if isinstance(piece, str) else piece for piece in found]
        return tuple(piece for piece in found if piece != "")

    def hole(self, match: re.Match[str], end: int) -> tuple[int, int]:
        """Read one hole; return where it ends, and its number."""
        word, place = match.group(1), match.end()
        number = len(self.holes)
        line = self.text.count("\n", 0, match.start()) + 1
        column = match.start() - self.text.rfind("\n", 0, match.start())
        kind = {"": "number", "(": "choice"}.get(word, word)
        hole = Hole(number, kind, line, column)
        if kind not in ("number", "choice", *KINDS):
            raise BadRequest(
                f"{hole.place}: no hole named ??{word}; choose from: ??, ??(a, b), ??{', ??'.join(KINDS)}"
            )
        self.holes.append(hole)
        if kind == "choice":
            rows, place = self.alternatives(place, end, hole)
            hole = replace(hole, given=rows)
        elif kind == "op" and re.match(r"=(?!=)", self.plain[place : place + 2]):
            hole, place = replace(hole, kind="op="), place + 1
        bound, place = self.bound(hole, place, end)
        hole = replace(hole, bound=bound)
        if kind == "stmt" or (kind == "choice" and self.is_statement(match.start(), place, end)):
            place = self.whole_statement(hole, match.start(), place)
            hole = replace(hole, statement=True)
        self.holes[number] = hole
        return place, number

    def alternatives(self, place: int, end: int, hole: Hole) -> tuple[tuple[Parts, ...], int]:
        """Read ``e1, e2)``; return the alternatives and where the bracket is closed."""
        depth, start, rows = 0, place, []
        for at in range(place, end):
            sign = self.plain[at]
            if sign in _OPEN:
                depth += 1
            elif sign == "," and not depth:
                rows.append((start, at))
                start = at + 1
            elif sign in _CLOSE:
                if depth == 0 and sign == ")":
                    return self.given([*rows, (start, at)], hole), at + 1
                depth -= 1
        raise BadRequest(f"{hole.place}: '??(' is never closed")

    def given(self, rows: list[tuple[int, int]], hole: Hole) -> tuple[Parts, ...]:
        found = []
        for start, end in rows:
            text = self.text[start:end]
            start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
            if start >= end:
                raise BadRequest(f"{hole.place}: an empty alternative; write ??(e1, e2, ...)")
            found.append(self.parts(start, end))
        return tuple(found)

    def bound(self, hole: Hole, place: int, end: int) -> tuple[tuple[int, int] | None, int]:
        """Read the bound behind a hole, if there is one; the comment belongs to the hole."""
        match = _BOUND.match(self.text, place, end)
        after = place
        if match is not None:
            after = match.end()
        elif self.language == "python" and hole.kind == "number":
            close = self.text.find("\n", place)
            line = self.text[place : close if close >= 0 else len(self.text)]
            at = self.plain[place : place + len(line)].rstrip()
            match = _LINE_BOUND.search(line, len(at))
            self.bounded = self.bounded or match is not None
        if match is None:
            return None, place
        words = _RANGE.fullmatch(match.group(1))
        if words is None or hole.kind != "number":
            what = "expected LOW..HIGH, two integers" if words is None else f"{hole.shown} takes no bound"
            raise BadRequest(f"{hole.place}: bound {match.group(1).strip()!r}: {what}")
        low, high = int(words.group(1)), int(words.group(2))
        if low > high or high - low >= WIDEST or max(abs(low), abs(high)) >= 1 << 40:
            raise BadRequest(
                f"{hole.place}: bound {low}..{high}: expected LOW <= HIGH and fewer than 2^31 values"
            )
        return (low, high), after

    # --- statements -----------------------------------------------------------------------------------------

    def is_statement(self, start: int, place: int, end: int) -> bool:
        """Tell whether what stands at ``start`` to ``place`` is a statement by itself."""
        line = self.plain.rfind("\n", 0, start) + 1
        if self.language == "python":
            close = self.plain.find("\n", place)
            rest = self.plain[place : close if close >= 0 else len(self.plain)]
            return not self.plain[line:start].strip() and not rest.strip() and end == len(self.text)
        before = self.plain[:start].rstrip()
        if not self.plain[place:end].lstrip().startswith(";") or not before:
            return False
        return before[-1] in ";{}" or bool(re.search(r"(?:\belse|\bdo)$", before))

    def whole_statement(self, hole: Hole, start: int, place: int) -> int:
        """Return where the statement ends: in C behind its ``;``, which may be left out."""
        if self.language == "python":
            if not self.is_statement(start, place, len(self.text)):
                raise BadRequest(f"{hole.place}: {hole.shown} must stand alone on its line")
            return place
        rest = self.plain[place:]
        return place + len(rest) - len(rest.lstrip()) + 1 if rest.lstrip().startswith(";") else place


def joined(parts: Parts, chosen: dict[int, str]) -> str:
    """Return a text with its holes replaced."""
    return "".join(piece if isinstance(piece, str) else chosen[piece] for piece in parts)
