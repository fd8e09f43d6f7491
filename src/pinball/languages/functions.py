"""Split a C or Python file into its functions, each with what it needs of the file: its *slice*.

Brackets and margins decide, no grammar does, so that broken code, other dialects and unknown macros are split
as well: ``functions`` never refuses a text.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pinball.core.errors import BadRequest
from pinball.languages import _pieces_c, _pieces_python, _roles
from pinball.languages._pieces import Closure, Piece

LANGUAGES = ("c", "python")
SCRIPT = "__main__"
"""The name of what the statements at the top of a Python file do together."""

_HANDED = re.compile(r"[(,=?:&{]\s*([A-Za-z_]\w*)(?=\s*[,);:}])")
_CALLED = re.compile(r"(?<![.\w])([A-Za-z_]\w*)\s*\(")


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a file; ``line`` and ``end`` are its first and last line, from 1.

    ``text`` is its slice: the function, the types, variables and macros of the file that it needs, and the
    functions that it calls, directly or not, in file order. ``calls`` names the functions of the file that
    it calls, itself among them where it is recursive. ``role`` is ``code``, ``main``, ``print`` (prints what
    it is given and does nothing else), ``test`` (runs other functions and prints or asserts) or ``record``
    (a method that every record has, such as ``__init__``). ``name`` is empty for a text without functions.
    """

    name: str
    line: int
    end: int
    text: str
    calls: tuple[str, ...]
    role: str


def blanked(text: str, language: str) -> str:
    """Return a text with comments and the insides of strings as blanks; places stay what they are."""
    return _pieces_c.blanked(text) if language == "c" else _pieces_python.blanked(text)


def functions(source: str, language: str) -> tuple[Function, ...]:
    """Return the functions of a file in order; a text without any is one ``Function`` without a name.

    Methods are ``Class.method``, and their slices hold the class; a nested function belongs to the outer one.
    Raise ``BadRequest`` for a language that there is no splitter of.
    """
    if language not in LANGUAGES:
        raise BadRequest(f"no functions can be found in {language!r}; choose from: {', '.join(LANGUAGES)}")
    return _split(source, language)


@lru_cache(8)
def _split(source: str, language: str) -> tuple[Function, ...]:
    text = source.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = tuple(_in_c(text) if language == "c" else _in_python(text))
    found = _settled(found)
    return found or (Function("", 1, max(1, text.count("\n", 0, len(text.rstrip())) + 1), text, (), "code"),)


def _settled(found: tuple[Function, ...]) -> tuple[Function, ...]:
    """Return the functions where only those that call no others than printing ones print."""
    while True:
        other = {f.name for f in found if f.role != "print"}
        wrong = {f.name for f in found if f.role == "print" and not other.isdisjoint(f.calls)}
        if not wrong:
            return found
        found = tuple(replace(f, role="code") if f.name in wrong else f for f in found)


class _Lines:
    """Line numbers of places that are asked for in order."""

    def __init__(self, text: str) -> None:
        self.text, self.place, self.line = text, 0, 1

    def at(self, place: int) -> int:
        if place < self.place:
            self.place, self.line = 0, 1
        self.line += self.text.count("\n", self.place, place)
        self.place = place
        return self.line


def _in_c(text: str) -> Iterable[Function]:
    plain = _pieces_c.blanked(text)
    pieces = _reduced(_pieces_c.pieces(plain), plain, _pieces_c.own_names)
    defined = {p.defines[0]: number for number, p in reversed([*enumerate(pieces)]) if p.kind == "function"}
    closure, lines = Closure(pieces), _Lines(text)
    always = [n for n, p in enumerate(pieces) if p.kind == "always"]
    prototypes = {p.defines[0]: n for n, p in reversed([*enumerate(pieces)]) if p.kind == "prototype"}
    for number, piece in enumerate(pieces):
        if piece.kind != "function":
            continue
        needed = closure.needs([number])
        shown = [*needed, *always, *_declared(needed, pieces, defined, prototypes)]
        name = piece.defines[0]
        body = plain[piece.body : piece.end]
        calls = _calls(piece, body, defined)
        role = _roles.c_role(name, plain[piece.start : piece.body], body, calls)
        line, end = lines.at(piece.start), lines.at(piece.end)
        yield Function(name, line, end, _text(text, pieces, shown), calls, role)


def _reduced(pieces: Sequence[Piece], plain: str, own: Callable[[str], set[str]]) -> list[Piece]:
    """Return the pieces without the words that only look like another piece's name.

    These are a function's own variables, and a record's fields.
    """
    kinds = ("function", "value", "main")
    shared = {name for p in pieces if p.kind in kinds for name in p.defines}
    found: list[Piece] = []
    for piece in pieces:
        doubtful = (piece.uses & shared).difference(piece.defines)
        if doubtful and piece.kind == "function":
            wrong = doubtful & own(plain[piece.start : piece.end])
            piece = replace(piece, uses=piece.uses - wrong) if wrong else piece
        elif doubtful and piece.kind == "type" and own is _pieces_c.own_names:
            piece = replace(piece, uses=piece.uses - doubtful)
        found.append(piece)
    return found


def _declared(
    needed: Sequence[int], pieces: Sequence[Piece], defined: dict[str, int], prototypes: dict[str, int]
) -> list[int]:
    """Return the prototypes of a slice: those of functions used before or without a definition."""
    if not prototypes:
        return []
    used: dict[str, int] = {}
    for number in needed:
        for name in pieces[number].uses & prototypes.keys():
            used.setdefault(name, number)
    return [prototypes[name] for name, first in used.items() if first < defined.get(name, len(pieces))]


def _calls(piece: Piece, body: str, functions: Container[str]) -> tuple[str, ...]:
    """Return the functions that a piece calls or hands on, in the order of their first call."""
    named = {name for name in piece.uses if name in functions}
    called = dict.fromkeys(name for name in _CALLED.findall(body) if name in named)
    rest = sorted(named - called.keys() - {piece.defines[0]} if piece.defines else named - called.keys())
    if not rest:
        return tuple(called)
    handed = set(_HANDED.findall(body))
    return (*called, *(name for name in rest if name in handed))


def _text(text: str, pieces: Sequence[Piece], numbers: Iterable[int]) -> str:
    """Return the pieces in file order, each on lines of its own."""
    return "\n".join([text[pieces[n].start : pieces[n].end] for n in sorted(set(numbers))]) + "\n"


def _in_python(text: str) -> Iterable[Function]:
    if not re.search(r"^\S", text, re.MULTILINE) or text[:1] in " \t":
        text = textwrap.dedent(text)
    plain = _pieces_python.blanked(text)
    pieces = _reduced(_pieces_python.pieces(text, plain), plain, _pieces_python.own_names)
    defined = {p.defines[0] for p in pieces if p.kind == "function"}
    closure, lines = Closure(pieces), _Lines(text)
    always = [n for n, p in enumerate(pieces) if p.kind == "always"]
    for number, piece in enumerate(pieces):
        if piece.kind not in ("function", "type"):
            continue
        slice_ = _text(text, pieces, [*closure.needs([number]), *always])
        if piece.kind == "type":
            yield from _methods(plain, piece, slice_, lines, defined)
            continue
        name, body = piece.defines[0], plain[piece.body : piece.end]
        calls = _calls(piece, body, defined)
        role = _roles.python_role(name, body, calls)
        yield Function(name, lines.at(piece.start), lines.at(piece.end), slice_, calls, role)
    script = [n for n, p in enumerate(pieces) if p.kind == "main" and _does_more(p, plain, defined)]
    if script:
        shown = closure.needs(script)
        first, last = pieces[script[0]], pieces[script[-1]]
        body = "\n".join(plain[pieces[n].start : pieces[n].end] for n in script)
        uses = frozenset[str]().union(*(pieces[n].uses for n in script))
        calls = _calls(Piece("main", 0, 0, (), uses), body, defined)
        line, end = lines.at(first.start), lines.at(last.end)
        yield Function(SCRIPT, line, end, _text(text, pieces, [*shown, *always]), calls, "main")


def _methods(plain: str, piece: Piece, slice_: str, lines: _Lines, defined: set[str]) -> Iterable[Function]:
    found = _pieces_python.methods(plain, piece)
    own = {m.name for m in found}
    for method in found:
        body = plain[method.body : method.end]
        inner = dict.fromkeys(n for n in re.findall(r"\.([A-Za-z_]\w*)\s*\(", body) if n in own)
        outer = _calls(Piece("function", 0, 0, (), frozenset(_CALLED.findall(body))), body, defined)
        calls = (*(f"{method.owner}.{name}" for name in inner), *outer)
        role = _roles.method_role(method.owner, method.name, body, calls)
        line, end = lines.at(method.start), lines.at(method.end)
        yield Function(f"{method.owner}.{method.name}", line, end, slice_, calls, role)


def _does_more(piece: Piece, plain: str, defined: set[str]) -> bool:
    """Tell whether a statement does more than stand there as a docstring or call the file's ``main``."""
    item = plain[piece.start : piece.end].strip()
    if not item.strip("\"' \n"):
        return False
    if "main" not in defined:
        return True
    idle = {"if", "__name__", "main", "sys", "exit", "raise", "SystemExit", "asyncio", "run", "pass"}
    words = {word for word in piece.uses if not word.startswith(".")}
    return not words <= idle
