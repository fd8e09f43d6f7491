"""Write a sketch as a program that chooses while it runs: each hole becomes a choice among its alternatives.

In C these are constructs of the checked engine (``_engine/holes.c``), in Python conditional expressions and
``if``s over ``_h_(3)``, what the search has chosen for hole 3. Operators stand between operands, so their
choice is written around both; where precedence would decide otherwise, the whole expression is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pinball.languages.functions import blanked
from pinball.sketch.alternatives import Choices
from pinball.sketch.holes import OPERATORS, RELATIONS, Hole, Parts, Sketch

_TOKEN = re.compile(
    r"\x01\d+\x02|->|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||//=|\*\*=|[-+*/%&|^]=|//|\*\*|\+\+|--|:=|[^\W\d]\w*|\d[\w.]*|\n|\S"
)
_MARK = re.compile(r"\x01(\d+)\x02")
_ASSIGN = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "//=", "**=", "&=", "|=", "^=", "<<=", ">>=", ":="})
_STOPS = frozenset(
    {",", ";", "{", "}", "?", ":", "&&", "||", "<", ">", "<=", ">=", "==", "!=", "\n", "and", "or", "not"}
    | {"return", "if", "else", "elif", "while", "for", "in", "is", "lambda", "yield", "assert", "case", "do"}
) | _ASSIGN  # fmt: skip
_BITS = frozenset({"<<", ">>", "&", "|", "^"})
_SUMS = frozenset({"+", "-", "*", "/", "%", "//"})


def lazy(sketch: Sketch, every: Sequence[Choices], tier: int) -> str:
    """Return the program that chooses, each hole among its alternatives of up to ``tier`` (from 1)."""
    writer = (_C if sketch.language == "c" else _Python)(sketch, every, tier)
    return writer.resolved(writer.written(sketch.parts))


@dataclass
class _Writer:
    """Writes parts with holes; operators are first marked and then resolved, when both sides are known."""

    sketch: Sketch
    every: Sequence[Choices]
    tier: int

    def written(self, parts: Parts) -> str:
        out = ""
        for piece in parts:
            if isinstance(piece, str):
                out += piece
                continue
            hole = self.sketch.holes[piece]
            if hole.kind in ("cmp", "op", "op="):
                out += f"\x01{piece}\x02" + ("=" if hole.kind == "op=" else "")
                continue
            choices = self.every[piece]
            if choices.low is not None:
                out += self.number(piece, choices.low)
                continue
            texts = [self.resolved(self.written(t)) for t in choices.texts[: choices.sizes[self.tier - 1]]]
            indent = out[out.rfind("\n") + 1 :]
            out += self.branch(piece, texts, indent) if hole.statement else self.choose(piece, texts)
        return out

    def resolved(self, text: str) -> str:
        """Replace the marks of operators, tightest first."""
        for kind in ("op", "cmp", "op="):
            while (mark := self.next_mark(text, kind)) is not None:
                text = self.without_mark(text, mark, self.sketch.holes[int(mark.group(1))])
        return text

    def next_mark(self, text: str, kind: str) -> re.Match[str] | None:
        return next(
            (m for m in _MARK.finditer(text) if self.sketch.holes[int(m.group(1))].kind == kind), None
        )

    def without_mark(self, text: str, mark: re.Match[str], hole: Hole) -> str:
        tokens = [
            (m.group(), m.start(), m.end()) for m in _TOKEN.finditer(blanked(text, self.sketch.language))
        ]
        at = next(k for k, t in enumerate(tokens) if t[1] == mark.start())
        start, end = (self.statement if hole.kind == "op=" else self.span)(tokens, at, hole.kind)
        left, right = text[start : mark.start()], text[mark.end() : end]
        if hole.kind == "cmp":
            new = self.relation(hole.number, left.strip(), right.strip())
        elif hole.kind == "op" and _plain(left) and _plain(right):
            new = self.operator(hole.number, left.strip(), right.strip())
        else:
            whole = [f"{left}{o}{right}".strip() for o in OPERATORS[self.sketch.language]]
            assigns = hole.kind == "op=" and self.sketch.language == "python"
            indent = text[text.rfind("\n", 0, start) + 1 : start]
            new = self.branch(hole.number, whole, indent) if assigns else self.choose(hole.number, whole)
        pad = " " if text[start : start + 1].isspace() and hole.kind != "op=" else ""
        return text[:start] + pad + new + text[end:]

    def span(self, tokens: Sequence[tuple[str, int, int]], at: int, kind: str) -> tuple[int, int]:
        """Return where the operands of an operator begin and end."""
        stops = _STOPS | (_BITS if kind == "op" else frozenset())
        first = _reach(tokens, at, -1, lambda word: word in stops or self.looser(word, kind))
        last = _reach(tokens, at, 1, lambda word: word in stops or self.looser(word, kind))
        return tokens[first][1], tokens[last][2]

    def looser(self, word: str, kind: str) -> bool:
        match = _MARK.match(word)
        return match is not None and (kind == "cmp" or self.sketch.holes[int(match.group(1))].kind != "op")

    def statement(self, tokens: Sequence[tuple[str, int, int]], at: int, kind: str) -> tuple[int, int]:
        """Return where an assignment begins and ends."""
        first = at
        while first and tokens[first - 1][0] not in (";", "{", "}", "\n", "else", "do", ":", ","):
            if tokens[first - 1][0] in (")", "]"):
                group = _matching(tokens, first - 1, -1)
                if (
                    tokens[first - 1][0] == ")"
                    and tokens[first][0] != "."
                    and tokens[first][0] != "->"
                    and first != at
                ):
                    break
                first = group
                continue
            if tokens[first - 1][0] in ("(", "["):
                break
            first -= 1
        last = _reach(tokens, at, 1, lambda word: word in (";", "\n", "}", ","))
        return tokens[first][1], tokens[last][2]

    # What differs between languages.

    def number(self, hole: int, low: int) -> str:
        raise NotImplementedError

    def choose(self, hole: int, texts: Sequence[str]) -> str:
        raise NotImplementedError

    def branch(self, hole: int, texts: Sequence[str], indent: str) -> str:
        raise NotImplementedError

    def relation(self, hole: int, left: str, right: str) -> str:
        raise NotImplementedError

    def operator(self, hole: int, left: str, right: str) -> str:
        raise NotImplementedError


class _C(_Writer):
    def number(self, hole: int, low: int) -> str:
        return f"__pinball_number({hole}, {low})"

    def choose(self, hole: int, texts: Sequence[str]) -> str:
        return f"__pinball_choose({hole}, {', '.join(texts)})"

    def branch(self, hole: int, texts: Sequence[str], indent: str) -> str:
        rows = " ".join("{ " + t + ("" if t.rstrip().endswith((";", "}")) else ";") + " }" for t in texts)
        return f"__pinball_branch({hole}, {len(texts)}) {rows}"

    def relation(self, hole: int, left: str, right: str) -> str:
        return f"__pinball_relation({hole}, {left}, {right})"

    def operator(self, hole: int, left: str, right: str) -> str:
        return f"__pinball_operator({hole}, {left}, {right})"


class _Python(_Writer):
    def number(self, hole: int, low: int) -> str:
        return f"(_h_({hole}) + {low})"

    def choose(self, hole: int, texts: Sequence[str]) -> str:
        def between(low: int, high: int, first: bool) -> str:
            if high - low == 1:
                return f"({texts[low]})"
            middle = (low + high) // 2
            asked = f"_h_({hole})" if first else f"_q_[{hole}]"
            return (
                f"({between(low, middle, False)} if {asked} < {middle} else {between(middle, high, False)})"
            )

        return f"(_h_({hole}), {texts[0]})[1]" if len(texts) == 1 else between(0, len(texts), True)

    def branch(self, hole: int, texts: Sequence[str], indent: str) -> str:
        def between(low: int, high: int, margin: str, first: bool) -> list[str]:
            if high - low == 1:
                return [margin + texts[low]]
            middle = (low + high) // 2
            asked = f"_h_({hole})" if first else f"_q_[{hole}]"
            yes, no = (between(a, b, margin + " ", False) for a, b in ((low, middle), (middle, high)))
            return [f"{margin}if {asked} < {middle}:", *yes, f"{margin}else:", *no]

        return "\n".join(between(0, len(texts), indent, True)).removeprefix(indent)

    def relation(self, hole: int, left: str, right: str) -> str:
        return f"_r_({hole}, {left}, {right})"

    def operator(self, hole: int, left: str, right: str) -> str:
        return f"_o_({hole}, {left}, {right})"


class Plain(_Writer):
    """Writes a program of the language alone, in which variables say what is chosen.

    ``names`` are those of the holes' variables; the value of a hole in ``free`` is the variable itself.
    """

    def __init__(
        self, sketch: Sketch, every: Sequence[Choices], tier: int, names: dict[int, str], free: frozenset[int]
    ) -> None:
        super().__init__(sketch, every, tier)
        self.names, self.free = names, free

    def whole(self) -> str:
        """Return the whole program."""
        return self.resolved(self.written(self.sketch.parts))

    def number(self, hole: int, low: int) -> str:
        return self.names[hole] if hole in self.free else f"({self.names[hole]} + {low})"

    def choose(self, hole: int, texts: Sequence[str]) -> str:
        if hole in self.free:
            return self.names[hole]
        rows = list(texts)
        out = f"({rows.pop()})"
        while rows:
            test = f"{self.names[hole]} == {len(rows) - 1}"
            last = rows.pop()
            c = self.sketch.language == "c"
            out = f"({test} ? ({last}) : {out})" if c else f"(({last}) if {test} else {out})"
        return out

    def branch(self, hole: int, texts: Sequence[str], indent: str) -> str:
        name, parts = self.names[hole], []
        for k, text in enumerate(texts):
            if self.sketch.language == "c":
                end = "" if text.rstrip().endswith((";", "}")) else ";"
                parts.append(f"if ({name} == {k}) {{ {text}{end} }}")
            else:
                parts.append(f"{indent if k else ''}{'el' if k else ''}if {name} == {k}:\n{indent} {text}")
        return " else ".join(parts) if self.sketch.language == "c" else "\n".join(parts)

    def relation(self, hole: int, left: str, right: str) -> str:
        return self.choose(hole, [f"{left} {r} {right}" for r in RELATIONS])

    def operator(self, hole: int, left: str, right: str) -> str:
        return self.choose(hole, [f"{left} {o} {right}" for o in OPERATORS[self.sketch.language]])


def _reach(tokens: Sequence[tuple[str, int, int]], at: int, way: int, stops: Callable[[str], bool]) -> int:
    """Return the last token on one side of ``at`` before one that stops, brackets taken as a whole."""
    opens, closes = (")]", "([{") if way < 0 else ("([", ")]}")
    k = at
    while 0 <= k + way < len(tokens):
        word = tokens[k + way][0]
        if word in closes or stops(word):
            break
        k = _matching(tokens, k + way, way) if word in opens else k + way
    return k


def _matching(tokens: Sequence[tuple[str, int, int]], at: int, way: int) -> int:
    """Return the bracket that belongs to the one at ``at``."""
    depth, k = 0, at
    opens, closes = (")]}", "([{") if way < 0 else ("([{", ")]}")
    while 0 <= k < len(tokens):
        depth += (tokens[k][0] in opens) - (tokens[k][0] in closes)
        if depth == 0:
            return k
        k += way
    return k - way


def _plain(text: str) -> bool:
    """Tell whether an operand has no operator of sums or products outside of brackets."""
    words, depth = [m.group() for m in _TOKEN.finditer(text)], 0
    for place, word in enumerate(words):
        depth += (word in "([") - (word in ")]")
        if depth == 0 and place and (word in _SUMS or _MARK.match(word)):
            return False
    return True
