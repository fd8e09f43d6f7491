"""Python as the judge sees it: names by their order of appearance, docstrings and imports left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pinball.languages.tokens import DEDENT, INDENT, LIBRARY, NEWLINE, WORDS, Token
from pinball.nets._spelling import CALLS, OPERATORS, literal, numbered


def python_words(stream: Sequence[Token]) -> tuple[str, ...]:
    """Return the words of a Python program's tokens, comments left out."""
    return tuple(_Python(stream).run())


class _Python:
    """One pass over the tokens of a Python program."""

    def __init__(self, stream: Sequence[Token]) -> None:
        self.stream = stream
        self.shared: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        self.inner: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.header = False  # between def and the end of its line

    def run(self) -> Iterator[str]:
        skip_line, start, depth = 0, True, 0
        for at, token in enumerate(self.stream):
            kind, text, line = token
            following = self.stream[at + 1].text if at + 1 < len(self.stream) else NEWLINE
            previous = self.stream[at - 1].text if at else NEWLINE
            if start and kind != "layout":
                alone = kind == "string" and following == NEWLINE
                skip_line = line if alone or text in ("import", "from") else 0
            start = kind == "layout"
            self.header = self.header and not start
            if line == skip_line and text != DEDENT and text != INDENT:
                continue
            depth += (text == INDENT) - (text == DEDENT)
            if kind in ("name", "type", "field"):
                yield self.name(text, previous, following, depth)
            elif kind in ("number", "string"):
                yield from literal(token)
            elif kind == "error":
                yield text if text in OPERATORS else "<error>"
            else:
                yield text

    def name(self, text: str, previous: str, following: str, depth: int) -> str:
        self.header = self.header or previous == "def"
        if previous == "def":
            if depth == 0:
                self.inner = {}
                self.counts.pop("v", None)
            return text if text == "__init__" else numbered(self.shared, text, "f", self.counts)
        if previous == "class":
            return numbered(self.shared, text, "t", self.counts)
        if previous == ".":
            if text in CALLS and following == "(":
                return text
            return self.shared.get(text) or numbered(self.fields, text, "m", self.counts)
        if text in self.inner:
            return self.inner[text]
        if text in self.shared:
            return self.shared[text]
        given = self.header and previous in ("(", ",", "*", "**")
        given = given or previous == "for" or (following == "=" and previous in (NEWLINE, INDENT, DEDENT))
        if not given and (text in LIBRARY["python"] or text in WORDS["python"]):
            return text if text in CALLS else "<library>"
        return numbered(self.inner, text, "v", self.counts)
