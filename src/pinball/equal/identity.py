"""Is one text the other with names changed? Then both do the same, whatever that is.

Two token streams that differ in names only, each name always standing for the same other one and no two for
one, are one program written twice: no scope, type or value can tell them apart. Names that mean something
outside of the text stay as they are, and where text is made of names (macros, f-strings) all of them do.
"""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from pinball.equal.sides import Side
from pinball.forge.declarations import declarations
from pinball.languages.tokens import LIBRARY, NEWLINE, WORDS, Token, tokens

_NAMES = frozenset({"name", "type", "field"})
_MODULES = (
    "bisect", "collections", "copy", "dataclasses", "functools", "heapq", "itertools", "math", "operator",
    "random", "string", "sys", "typing", "__future__",
)  # fmt: skip
"""Modules whose names are known here; beside any other, no name may change."""


def identical(a: Side, b: Side, renamed: bool) -> bool:
    """Tell whether the two functions are the same program but for names, comments and layout.

    ``renamed`` allows names to differ; it asks that a compiler has accepted both, so that every name that is
    not the library's is declared. Texts that include files of their own are never called the same.
    """
    if a.language != b.language:
        return False
    streams = [_kept(tokens(side.slice, side.language)) for side in (a, b)]
    if any(t.kind == "error" or _is_own_header(t, k, s) for s in streams for k, t in enumerate(s)):
        return False
    if [t.text for t in streams[0]] == [t.text for t in streams[1]]:
        return a.name == b.name
    if not renamed or len(streams[0]) != len(streams[1]):
        return False
    if any(_is_made_of_names(t) for s in streams for t in s):
        return False
    free = [_may_change(side, stream) for side, stream in zip((a, b), streams, strict=True)]
    there: dict[str, str] = {}
    back: dict[str, str] = {}
    for x, y in zip(*streams, strict=True):
        if x.text != y.text and not (x.kind == y.kind and x.text in free[0] and y.text in free[1]):
            return False
        if there.setdefault(x.text, y.text) != y.text or back.setdefault(y.text, x.text) != x.text:
            return False
    return there.get(a.name) == b.name


def _kept(stream: Sequence[Token]) -> list[Token]:
    """Leave out comments, strings that are a whole line, and in Python the layout at the end."""
    kept = [t for t in stream if t.kind != "comment"]
    alone = [
        t.kind == "string"
        and (k == 0 or kept[k - 1].kind == "layout")
        and (k + 1 == len(kept) or kept[k + 1].kind == "layout")
        for k, t in enumerate(kept)
    ]
    kept = [t for k, t in enumerate(kept) if not alone[k] and not (k and alone[k - 1] and t.text == NEWLINE)]
    while kept and kept[-1].kind == "layout":
        kept.pop()
    return kept


def _is_own_header(token: Token, place: int, stream: Sequence[Token]) -> bool:
    """Tell whether a file of the user's own is included: what it says is not known here."""
    return (
        token.kind == "string" and place > 0 and stream[place - 1].text == "#include" and token.text[0] == '"'
    )


def _is_made_of_names(token: Token) -> bool:
    """Tell whether a token may hold names that a renaming does not see: a macro, or a string with some."""
    if token.kind == "directive":
        return token.text != "#include"
    if token.kind != "string":
        return False
    head = token.text.split('"')[0].split("'")[0].lower()
    return "f" in head or "t" in head


def _may_change(side: Side, stream: Sequence[Token]) -> frozenset[str]:
    """Return the names of a text that mean nothing outside of it: those that it declares itself."""
    names = {t.text for t in stream if t.kind in _NAMES and not t.text.startswith("__")}
    free = _free_c(side.slice, stream) if side.language == "c" else _free_python(stream)
    return frozenset((names & free) - _known(side.language))


def _free_c(text: str, stream: Sequence[Token]) -> set[str]:
    """Leave out what a header may have declared: functions, types and macros not defined here."""
    found = declarations(text)
    tags = {
        t.text
        for before, t, after in zip(stream, stream[1:], stream[2:], strict=False)
        if before.text in ("struct", "union", "enum") and after.text == "{"
    }
    types = {*found.typedefs, *tags}
    free = set()
    called = {t.text for t, after in pairwise(stream) if after.text == "("}
    for token in stream:
        name = token.text
        if token.kind == "type" and name not in types:
            continue
        if name in called and name not in found.functions and name not in found.variables:
            continue
        if name not in types and (name.isupper() or name.endswith("_t")):
            continue
        free.add(name)
    return free - {t.text for t in stream if t.kind == "type" and t.text not in types}


def _free_python(stream: Sequence[Token]) -> set[str]:
    """Leave out imported names, names of arguments that are named in a call, and others' attributes."""
    lines = {t.line for t in stream if t.text in ("import", "from")}
    imported = {t.text for t in stream if t.line in lines}
    if "*" in imported or any(_module(stream, k) not in ("", *_MODULES) for k in range(len(stream))):
        return set()
    texts = ["", "", *(t.text for t in stream), ""]
    own, attributes, named = set(), set(), set()
    for self_, before, name, after in zip(texts, texts[1:], texts[2:], texts[3:], strict=False):
        if before == ".":
            attributes.add(name)
            if self_ == "self":
                own.add(name)
        if after == "=" and before in ("(", ","):
            named.add(name)
    return {t.text for t in stream} - imported - named - (attributes - own)


def _module(stream: Sequence[Token], place: int) -> str:
    """Return the module named at ``place`` of an import, nothing elsewhere."""
    before = stream[place - 1].text if place else ""
    line = stream[place].line
    whole = before == "import" and not any(t.text == "from" for t in stream[:place] if t.line == line)
    return stream[place].text if before == "from" or whole else ""


@cache
def _known(language: str) -> frozenset[str]:
    """Return the names that mean something outside of a text."""
    known = set(WORDS[language] | LIBRARY[language])
    if language == "python":
        kinds: list[object] = [int, str, float, list, dict, set, tuple, bytes, object, builtins]
        kinds += [importlib.import_module(name) for name in _MODULES]
        kinds += vars(importlib.import_module("collections")).values()
        known.update(name for kind in kinds for name in dir(kind))
    return frozenset(known)
