"""Split Python into its pieces by its margin alone, so that broken code and old dialects split as well."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from pinball.languages._pieces import WORD, Piece
from pinball.languages.python.tables import METHODS

_SKIPPED = re.compile(
    r"""#[^\n]*|(?:\b[rRbBuUfF]{1,2})?(?:\"\"\".*?\"\"\"|'''.*?'''|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)""",
    re.DOTALL,
)
_MARK = re.compile(r"^[^\s)\]}]|[(\[{]|[)\]}]", re.MULTILINE)
_OPENS = re.compile(r"(?:async\s+)?def\b|class\b|@|import\b|from\b|if\s+__name__")
_GOES_ON = re.compile(r"(?:else|elif|except|finally)\b")
_DEF = re.compile(r"^([ \t]*)(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)", re.MULTILINE)
_CLASS = re.compile(r"^class[ \t]+([A-Za-z_]\w*)", re.MULTILINE)
_TARGETS = re.compile(
    r"((?:[A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*\s*=\s*(?!=))+|[A-Za-z_]\w*\s*:[^=\n]*(?:=|$))"
)
_IMPORT = re.compile(r"(?:from\s+([\w.]+)\s+)?import\s+(.*)", re.DOTALL)
_FIELD = re.compile(r"\bself\.([A-Za-z_]\w*)|^[ \t]+([A-Za-z_]\w*)[ \t]*:[^:]", re.MULTILINE)
_ATTRIBUTE = re.compile(r"(?<=\.)[A-Za-z_]\w*")
_INSERTED = re.compile(r"\{([^{}]*)\}")
_ASSIGNED = re.compile(
    r"^[ \t]+([\w, *()]{1,200})(?:=(?!=)|:[^=\n]*=(?!=))|\bfor\b([^:\n]{0,200}?)\bin\b|\bas[ \t]+(\w+)",
    re.MULTILINE,
)
_GLOBAL = re.compile(r"\b(?:global|nonlocal)\b([^\n]*)")
_CALLED = re.compile(r"(?<![.\w])([A-Za-z_]\w*)\s*\(")
_WORKS = re.compile(r"\b(?:input|raw_input|open|print|sys\.stdin|sys\.argv)\b")


class Method(NamedTuple):
    """A method: its class and its own name, from where to where it stands."""

    owner: str
    name: str
    start: int
    end: int
    body: int


def blanked(text: str) -> str:
    """Return the text with comments and the insides of strings as blanks; places stay what they are."""
    return _SKIPPED.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    found = match.group()
    if found[0] == "#":
        return " " * len(found)
    inside = " " * (len(found) - 2) if "\n" not in found else re.sub(r"[^\n]", " ", found[1:-1])
    return '"' + inside + '"' if len(found) > 1 else " "


def pieces(text: str, plain: str) -> list[Piece]:
    """Return the pieces of a Python text, in order; ``plain`` is the text blanked."""
    starts = _starts(plain)
    items = [(s, e) for s, e in pairwise([*starts, len(plain)]) if plain[s:e].strip()]
    found = [_piece(text, plain, start, end) for start, end in items]
    functions = {p.defines[0] for p in found if p.kind in ("function", "type")}
    return [_script(piece, plain, functions) for piece in found]


def _starts(plain: str) -> list[int]:
    """Return where the statements at the margin begin, decorators with what they decorate."""
    starts: list[int] = []
    depth, decorated = 0, False
    for match in _MARK.finditer(plain):
        at, mark = match.start(), match.group()
        margin = at == 0 or plain[at - 1] == "\n"
        if margin and mark not in ")]}":
            if depth and _OPENS.match(plain, at):
                depth = 0
            if depth == 0 and not _GOES_ON.match(plain, at) and plain[at - 2 : at] != "\\\n":
                if not decorated:
                    starts.append(at)
                decorated = mark == "@"
        if mark in "([{":
            depth += 1
        elif mark in ")]}":
            depth = max(0, depth - 1)
    return starts


def _piece(text: str, plain: str, start: int, end: int) -> Piece:
    item = plain[start:end]
    end = start + len(item.rstrip())
    uses = set(WORD.findall(item))
    uses.update(f".{name}" for name in _ATTRIBUTE.findall(item) if name not in METHODS)
    if "f'" in text[start:end] or 'f"' in text[start:end]:
        uses.update(w for part in _INSERTED.findall(text[start:end]) for w in WORD.findall(part))
    words = frozenset(uses)
    if item[0] == "@" or item.startswith(("def", "class", "async")):
        header = _DEF.search(item) if not (named := _CLASS.search(item)) else None
        if header is not None and header.group(1) == "":
            return Piece("function", start, end, (header.group(2),), words, start + header.end())
        if named is not None:
            fields = [f".{a or b}" for a, b in _FIELD.findall(item) if (a or b) not in METHODS]
            defined = dict.fromkeys([named.group(1), *fields])
            return Piece("type", start, end, tuple(defined), words, start + named.end())
    imported = _IMPORT.match(item)
    if imported is not None:
        return _import(imported, start, end)
    targets = _TARGETS.match(item)
    if targets is None:
        return Piece("main", start, end, (), words)
    names = WORD.findall(targets.group().split(":")[0] if "=" not in targets.group() else targets.group())
    return Piece("value", start, end, tuple(names), words)


def _import(match: re.Match[str], start: int, end: int) -> Piece:
    names = [
        part.split()[-1].split(".")[0] for part in match.group(2).strip(" ()\n").split(",") if part.split()
    ]
    if match.group(1) == "__future__" or "*" in names:
        return Piece("always", start, end, (), frozenset())
    return Piece("value", start, end, tuple(names), frozenset())


def _script(piece: Piece, plain: str, functions: set[str]) -> Piece:
    """Return a variable that a call of the file's functions or of the reader fills as a statement."""
    if piece.kind != "value" or not piece.uses:
        return piece
    item = plain[piece.start : piece.end]
    if not functions.isdisjoint(_CALLED.findall(item)) or _WORKS.search(item):
        return Piece("main", piece.start, piece.end, piece.defines, piece.uses)
    return piece


def own_names(item: str) -> set[str]:
    """Return the names that a function declares for itself: its parameters and what it assigns to."""
    header = item[item.find("(") : item.find(":\n") + 1] or item.partition("\n")[0]
    names = set(WORD.findall(header))
    for match in _ASSIGNED.finditer(item):
        names.update(WORD.findall(match.group(match.lastindex or 0)))
    if "global" in item or "nonlocal" in item:
        for shared in _GLOBAL.findall(item):
            names.difference_update(WORD.findall(shared))
    return names


def methods(plain: str, piece: Piece) -> list[Method]:
    """Return the methods of a class, in order."""
    found = list(_DEF.finditer(plain, piece.start, piece.end))
    found = [m for m in found if m.group(1)]
    if not found:
        return []
    margin = min(len(m.group(1).expandtabs(8)) for m in found)
    found = [m for m in found if len(m.group(1).expandtabs(8)) == margin]
    ends = [*[m.start() for m in found[1:]], piece.end]
    return [
        Method(
            piece.defines[0], m.group(2), m.start(), m.start() + len(plain[m.start() : end].rstrip()), m.end()
        )
        for m, end in zip(found, ends, strict=True)
    ]
