"""Tokens of any file, broken ones too, and their canonical form: names, literals and layout made alike.

``tokens`` never refuses. ``canonical`` gives programs that differ in names, comments and layout only the same
words: functions, classes and types share one space (``f0 f1 ...``), fields have theirs (``m0``), global
variables theirs (``g0``), and each function counts its own variables (``v0``). Names of the language and of
its standard library are kept.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import tree_sitter_c
import tree_sitter_python
from tree_sitter import Language, Node, Parser

from pinball.core.errors import BadRequest
from pinball.languages.names import _C_KEYWORDS, _C_LIBRARY
from pinball.languages.python.tables import IMPORTABLE, KEYWORDS, METHODS, MODULES

GRAMMARS = {"c": tree_sitter_c.language, "python": tree_sitter_python.language}
_ATOMS = frozenset(
    {"string", "string_literal", "char_literal", "system_lib_string", "preproc_arg", "comment"}
)
_NAMES = frozenset({"identifier", "statement_identifier"})
_BOUNDED = ("INT", "LONG", "LLONG", "CHAR", "INT32", "INT64", "SIZE")
_LIMITS = [f"{kind}_{end}" for kind in _BOUNDED for end in ("MIN", "MAX")]
_WIDTHS = [f"{sign}int{bits}_t" for sign in ("", "u") for bits in (8, 16, 32, 64)]
WORDS = {
    "c": frozenset(
        [
            *_C_KEYWORDS.split(), *_LIMITS, *_WIDTHS, "main", "NULL", "size_t", "ptrdiff_t", "EOF",
            "CHAR_BIT", "RAND_MAX", "intptr_t", "uintptr_t",
        ]
    ),
    "python": frozenset(
        [*keyword.kwlist, *MODULES, *IMPORTABLE, "self", "cls", "__init__", "__name__", "Optional"]
    ),
}  # fmt: skip
"""The names that keep their spelling everywhere."""

LIBRARY = {"c": frozenset(_C_LIBRARY.split()), "python": frozenset(dir(builtins))}
"""The names that keep it unless the file gives them a meaning of its own."""

NEWLINE, INDENT, DEDENT = "<newline>", "<indent>", "<dedent>"
_SMALL = 16


class Token(NamedTuple):
    """``kind``: ``word`` (keyword or library name), ``name``, ``type``, ``field``, ``number``, ``string``,
    ``operator``, ``comment``, ``directive``, ``layout`` (Python's lines and blocks) or ``error``.

    ``line`` counts from 1.
    """

    kind: str
    text: str
    line: int


def tokens(source: str, language: str) -> tuple[Token, ...]:
    """Return all tokens of a file in order; what no rule of the language reads has the kind ``error``.

    Raise ``BadRequest`` for a language that there is none of.
    """
    if language not in GRAMMARS:
        raise BadRequest(f"no token reader for {language!r}; choose from: {', '.join(GRAMMARS)}")
    data = source.encode("utf-8", "replace")
    found: list[Token] = []
    at = 0
    layout = _Layout() if language == "python" else None
    for node in _leaves(_parser(language).parse(data).root_node):
        start, end = node.start_byte, node.end_byte
        if node.type == "line_continuation" and layout is not None:
            layout.line = node.end_point[0]
            continue
        if end <= start or start < at:
            continue
        if start > at:
            _gap(data[at:start], node.start_point[0], found)
        text = data[start:end].decode("utf-8", "replace")
        kind = _kind(node.type, text, language)
        line, column = node.start_point
        if layout is not None and kind != "comment":
            layout.before(text, line, column, found)
        found.append(Token(kind, text, line + 1))
        at = end
    _gap(data[at:], data.count(b"\n"), found)
    if layout is not None:
        layout.end(found)
    return tuple(found)


@cache
def _parser(language: str) -> Parser:
    return Parser(Language(GRAMMARS[language]()))


def _leaves(root: Node) -> Iterable[Node]:
    """Yield the leaves in order; strings and comments are leaves."""
    cursor = root.walk()
    while True:
        node = cursor.node
        assert node is not None
        if node.child_count and node.type not in _ATOMS and cursor.goto_first_child():
            continue
        yield node
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


def _gap(text: bytes, line: int, found: list[Token]) -> None:
    """Add what stands between two leaves, if it is more than blanks and continued lines."""
    stripped = text.replace(b"\\\n", b"").replace(b"\\\r\n", b"").strip()
    if stripped:
        found += [Token("error", word, line + 1) for word in stripped.decode("utf-8", "replace").split()]


@lru_cache(1 << 14)
def _kind(node: str, text: str, language: str) -> str:
    words = WORDS[language]
    if node in _NAMES:
        return "word" if text in words else "name"
    match node:
        case "type_identifier" | "primitive_type":
            return "word" if text in words else "type"
        case "field_identifier":
            return "field"
        case "number_literal" | "integer" | "float":
            return "number"
        case "string" | "string_literal" | "char_literal" | "system_lib_string" | "concatenated":
            return "string"
        case "comment":
            return "comment"
        case "preproc_arg":
            return "directive"
        case "ERROR":
            return "error"
    if text[0] == "#" and text[1:2].isalpha():
        return "directive"
    return "word" if text[0].isalpha() or text[0] == "_" else "operator"


class _Layout:
    """Python's lines and blocks, from where tokens stand."""

    def __init__(self) -> None:
        self.line, self.depth, self.columns = -1, 0, [0]

    def before(self, text: str, line: int, column: int, found: list[Token]) -> None:
        """Add the layout that stands before a token."""
        if line > self.line and self.depth == 0:
            if self.line >= 0:
                found.append(Token("layout", NEWLINE, found[-1].line))
            if column > self.columns[-1]:
                self.columns.append(column)
                found.append(Token("layout", INDENT, line + 1))
            while column < self.columns[-1]:
                self.columns.pop()
                found.append(Token("layout", DEDENT, line + 1))
        self.line = line + text.count("\n")
        self.depth = max(0, self.depth + (text in ("(", "[", "{")) - (text in (")", "]", "}")))

    def end(self, found: list[Token]) -> None:
        if self.line >= 0:
            found.append(Token("layout", NEWLINE, found[-1].line))
        found += [Token("layout", DEDENT, found[-1].line) for _ in self.columns[1:]]


def canonical(stream: Sequence[Token], language: str, *, exact: bool = False) -> tuple[str, ...]:
    """Return the canonical words of a token stream.

    Comments, Python's docstrings and inclusions are left out. Numbers above 16 and long strings are put
    into classes, unless ``exact``.
    """
    kept = [t for t in stream if t[0] != "comment"]
    if language == "python":
        kept = _without_docstrings(kept)
    return _Renaming(language, exact).run(kept)


def _without_docstrings(stream: list[Token]) -> list[Token]:
    """Return the tokens without strings that are a whole line and without lines that import."""
    out: list[Token] = []
    skipped, start = -1, True  # the line that is left out; whether a statement may begin
    for number, token in enumerate(stream):
        if start and token[0] != "layout":
            following = stream[number + 1][1] if number + 1 < len(stream) else NEWLINE
            alone = token[0] == "string" and following == NEWLINE
            skipped = token[2] if alone or token[1] in ("import", "from") else -1
        start = token[0] == "layout"
        if token[2] != skipped and not (token[1] == NEWLINE and skipped >= 0):
            out.append(token)
        if token[1] == NEWLINE:
            skipped = -1
    return out


class _Renaming:
    """One pass over a stream that gives each name its canonical one."""

    def __init__(self, language: str, exact: bool) -> None:
        self.library, self.exact, self.python = LIBRARY[language], exact, language == "python"
        self.shared: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        self.outer: dict[str, str] = {}
        self.inner: dict[str, str] = {}
        self.inside = False  # a function has begun

    def run(self, stream: Sequence[Token]) -> tuple[str, ...]:
        out: list[str] = []
        depth, block, before = 0, 0, ""  # of brackets, of blocks; the word before
        last = len(stream) - 1
        for number, (kind, text, _) in enumerate(stream):
            after = stream[number + 1][1] if number < last else ""
            if kind == "name" or kind == "type" or kind == "field":
                word = self.name(kind, text, before, after, block == 0 and (depth == 0 or self.python))
            elif kind == "number":
                word = text if self.exact else _number(text)
            elif kind == "string":
                word = text if self.exact else _string(text)
                if before == "#include":
                    continue
            else:
                word = text
                if text in "([" and text:
                    depth += 1
                elif text in (")", "]"):
                    depth -= 1
                elif text in ("{", INDENT):
                    block += 1
                elif text in ("}", DEDENT):
                    block -= 1
                    if block == 0:
                        self.inside = False
                elif text == "def":
                    self.begin()
            if text != "#include":
                out.append(word)
            before = text
        return tuple(out)

    def begin(self) -> None:
        self.inner, self.inside = {}, True

    def name(self, kind: str, text: str, before: str, after: str, top: bool) -> str:
        """Return the canonical name; ``top``: outside of all brackets and blocks."""
        if kind == "field" or before == "." or (before == "->" and not self.python):
            if self.python and text in METHODS and after == "(":
                return text
            return _numbered(self.fields, text, "m")
        if text in self.inner and self.inside and kind != "type":
            return self.inner[text]
        if self.python and text in KEYWORDS and after == "=" and before == ",":
            return text
        if text in self.library and self.is_library(text, before, after, top):
            return text
        if text in self.shared:
            if top and after == "(" and not self.python:
                self.begin()
            return self.shared[text]
        if kind == "type" or before in ("def", "class", "struct") or after == "(":
            if top and after == "(" and not self.python:
                self.begin()
            return _numbered(self.shared, text, "f")
        if text in self.outer:
            return self.outer[text]
        if not self.inside:
            declared = self.python and not top and after in (":", "=")
            return _numbered(self.fields, text, "m") if declared else _numbered(self.outer, text, "g")
        return _numbered(self.inner, text, "v")

    def is_library(self, text: str, before: str, after: str, top: bool) -> bool:
        """Return whether a library's name stands for what the library gives it."""
        if text in self.shared or text in self.outer:
            return False
        if self.python:
            return after not in ("=", "in") and before not in ("for", "def")
        return after == "(" and not top


def _numbered(names: dict[str, str], text: str, letter: str) -> str:
    found = names.get(text)
    if found is None:
        found = names[text] = f"{letter}{len(names)}"
    return found


def _number(text: str) -> str:
    """Return a small integer as it is, a larger one as its number of digits, a fraction as ``1.5``."""
    plain = text.rstrip("uUlL")
    if re.fullmatch(r"[0-9]+", plain):
        return plain if int(plain[:3]) <= _SMALL and len(plain) < 3 else f"<{len(plain)} digits>"
    return "<number>" if re.fullmatch(r"0[xXbBoO]\w+", plain) else "1.5"


def _string(text: str) -> str:
    """Return a short string as it is, a longer one as its kind."""
    return text if len(text) <= 6 else "<string>"
