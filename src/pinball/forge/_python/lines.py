"""Read a Python mutant line by line: its canonical words and its text with counters.

Mutants share nearly all lines with their base, so what is known of a line is kept. ``words`` is the fast twin
of ``languages.tokens.canonical(..., exact=True)``; the other text, with
counters (see ``counters.py``), is what the guest compiles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from pinball.forge._python.counters import bounded, instrumented
from pinball.languages.python.tables import KEYWORDS, METHODS
from pinball.languages.tokens import DEDENT, INDENT, LIBRARY, NEWLINE, WORDS

_TOKEN = re.compile(
    r"[^\W\d]\w*|\d[\w.]*|\"\"\"(?:.|\n)*?\"\"\"|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'"
    r"|\*\*=|//=|<<=|>>=|\*\*|//|<<|>>|[-+*/%&|^<>=!]=|->|:=|#.*|\S"
)
_DOCSTRING = re.compile(r'^[ \t]*"""(?:[^"\\]|\\.|"(?!""))*"""[ \t]*\n', re.MULTILINE)
_WORDS = WORDS["python"]
_LIBRARY = LIBRARY["python"]

# What decides on the canonical name: a field, a function or class, a name that a line declares, any other.
_FIELD, _CALLED, _DECLARED, _PLAIN = range(4)


class _Name(NamedTuple):
    """A name where it stands; ``library``: it may be the language's own."""

    text: str
    use: int
    library: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """What is known of one line.

    ``parts`` are its words, ``None`` where it has no canonical ones; ``counted`` is its text with counters;
    ``header`` is ``def``, ``loop`` or nothing; ``joined`` lines go on.
    """

    indent: int
    parts: tuple[str | _Name, ...] | None
    counted: str
    header: str = ""
    joined: bool = False
    parameters: tuple[str, ...] = ()
    grows_in_calls: bool = False


class Reader:
    """Reads mutants of one base; at most ``most`` lines are remembered."""

    def __init__(self, most: int = 20000) -> None:
        self._lines: dict[str, _Line] = {}
        self._most = most

    def read(self, text: str) -> tuple[bytes, str]:
        """Return the canonical words, separated by blanks, and the text with counters."""
        if len(self._lines) > self._most:
            self._lines.clear()
        lines = self._known(text)
        counted = _counted(lines, any(line.grows_in_calls for line in lines))
        if '"""' in text:
            lines = self._known(_DOCSTRING.sub("", text))
        return " ".join(_renamed(lines)).encode(), counted

    def _known(self, text: str) -> list[_Line]:
        known, lines = self._lines, []
        for row in text.split("\n"):
            line = known.get(row)
            if line is None:
                line = known[row] = _read(row)
            lines.append(line)
        return lines


def _renamed(lines: list[_Line]) -> list[str]:
    """Return the canonical words of all lines; the rules are those of ``languages.tokens``."""
    shared: dict[str, str] = {}
    fields: dict[str, str] = {}
    outer: dict[str, str] = {}
    inner: dict[str, str] = {}
    inside, joined, columns = False, False, [0]
    out: list[str] = []
    for line in lines:
        if line.parts is None:
            continue
        if not joined:
            _blocks(line.indent, columns, out)
            inside = inside and len(columns) > 1
        if line.header == "def":
            inner, inside = {}, True
        for part in line.parts:
            if isinstance(part, str):
                out.append(part)
                continue
            name, use, library = part
            if use == _FIELD:
                names, letter = fields, "m"
            elif inside and name in inner:
                names, letter = inner, "v"
            elif library and name not in shared and name not in outer:
                out.append(name)
                continue
            elif name in shared or use == _CALLED:
                names, letter = shared, "f"
            elif inside and name not in outer:
                names, letter = inner, "v"
            elif use == _DECLARED and len(columns) > 1 and name not in outer:
                names, letter = fields, "m"
            else:
                names, letter = outer, "g"
            word = names.get(name)
            if word is None:
                word = names[name] = f"{letter}{len(names)}"
            out.append(word)
        joined = line.joined
        if not joined:
            out.append(NEWLINE)
    return [*out, *[DEDENT] * (len(columns) - 1)]


def _blocks(indent: int, columns: list[int], out: list[str]) -> None:
    if indent > columns[-1]:
        columns.append(indent)
        out.append(INDENT)
    while indent < columns[-1]:
        columns.pop()
        out.append(DEDENT)


def _counted(lines: list[_Line], check_parameters: bool) -> str:
    """Return the text in which loops and functions begin with a counter."""
    out: list[str] = []
    header: _Line | None = None  # its body has not begun
    begun: _Line | None = None  # a header that goes on over the end of its line
    for line in lines:
        if line.parts is None:
            out.append(line.counted)
            continue
        if header is not None and line.indent > header.indent:
            checks = "; ".join(map(bounded, header.parameters)) if check_parameters else ""
            out.append(f"{' ' * line.indent}_n_(_t_){checks and '; '}{checks}")
        out.append(line.counted)
        header = None
        if begun is not None:
            if not line.joined:
                header, begun = begun, None
        elif line.header and line.joined:
            begun = line
        elif line.header:
            header = line
    return "\n".join(out)


def _read(row: str) -> _Line:
    body = row.strip()
    indent = len(row) - len(row.lstrip())
    spans = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(body)]
    if spans and spans[-1][0].startswith("#"):
        spans.pop()
    words = [word for word, _, _ in spans]
    if not words or words[0] in ("import", "from") or (len(words) == 1 and words[0][0] in "\"'"):
        return _Line(indent, None, row)
    header = {"def": "def", "for": "loop", "while": "loop"}.get(words[0], "")
    counted, grows = instrumented(body, spans)
    return _Line(
        indent,
        tuple(_part(words, i) for i in range(len(words))),
        row[: len(row) - len(row.lstrip())] + counted,
        header,
        words[-1] in ("(", "[", ",", "{"),
        _parameters(words) if header == "def" else (),
        grows,
    )


def _part(words: list[str], at: int) -> str | _Name:
    """Return a word, or a name with what decides on its canonical one."""
    text = words[at]
    if not (text[0].isalpha() or text[0] == "_") or text in _WORDS:
        return text
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else NEWLINE
    if before == ".":
        return text if text in METHODS and after == "(" else _Name(text, _FIELD, False)
    if text in KEYWORDS and after == "=" and before == ",":
        return text
    called = before in ("def", "class") or after == "("
    use = _CALLED if called else _DECLARED if after in (":", "=") else _PLAIN
    library = text in _LIBRARY and after not in ("=", "in") and before not in ("for", "def")
    return _Name(text, use, library)


def _parameters(words: list[str]) -> tuple[str, ...]:
    """Return the parameters of a ``def`` that stands on one line."""
    if "(" not in words or ")" not in words or words[-1] != ":":
        return ()
    inside = words[words.index("(") + 1 : len(words) - words[::-1].index(")") - 1]
    return tuple(
        word
        for before, word in zip(["(", *inside], inside, strict=False)
        if before in ("(", ",") and word.isidentifier() and word != "self"
    )
