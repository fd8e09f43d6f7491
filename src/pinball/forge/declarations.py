"""Read what a C file declares, without understanding the rest: functions, records, typedefs, variables.

It works on tokens, so it also reads files that the tree does not know. It trusts its input no further than
that a compiler has accepted it: what it reads wrongly does not compile later.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

# fmt: off
_QUALIFIERS = frozenset((
    "const", "volatile", "restrict", "static", "extern", "register", "inline", "auto", "typedef", "_Noreturn",
))
_WORDS = frozenset((
    "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool",
))
KEYWORDS = _QUALIFIERS | _WORDS | frozenset((
    "break", "case", "continue", "default", "do", "else", "enum", "for", "goto", "if", "return", "sizeof",
    "struct", "switch", "union", "while", "_Static_assert", "_Alignof", "_Alignas", "_Generic",
))
# fmt: on
_TOKEN = re.compile(
    r"(?P<skip>\s+|//[^\n]*|/\*.*?\*/)"
    r"|(?P<directive>\#(?:[^\n\\]|\\.)*)"
    r"|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)"
    r"|(?P<text>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')"
    r"|(?P<mark>->|\+\+|--|<<=|>>=|<<|>>|&&|\|\||[<>=!+\-*/%&|^]=|\.\.\.|.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A name with its type: ``base`` without qualifiers, pointers to it, array dimensions behind it.

    ``base`` is empty and ``callback`` holds (return type, parameter types) for a pointer to a function.
    """

    name: str
    base: str
    stars: int = 0
    dimensions: int = 0
    callback: tuple[str, tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A function: what it returns (as if declared with its name) and its parameters."""

    result: Declared
    parameters: tuple[Declared, ...]


@dataclass(slots=True)
class Declarations:
    """All declarations of a file at its top level.

    ``records`` maps ``struct TAG``, or ``struct #N`` without a tag, to the fields. ``stateful`` says whether
    the program keeps values from one call to the next.
    """

    functions: dict[str, Signature] = field(default_factory=dict)
    prototypes: set[str] = field(default_factory=set)
    records: dict[str, tuple[Declared, ...]] = field(default_factory=dict)
    typedefs: dict[str, Declared] = field(default_factory=dict)
    variables: dict[str, Declared] = field(default_factory=dict)
    stateful: bool = False

    def resolve(self, declared: Declared) -> Declared:
        """Replace typedefs in ``declared`` until its base is a record or a type of the language."""
        for _ in range(20):
            known = self.typedefs.get(declared.base)
            if known is None:
                break
            declared = Declared(
                declared.name,
                known.base,
                declared.stars + known.stars,
                declared.dimensions + known.dimensions,
                known.callback,
            )
        return declared

    def spelling(self, base: str) -> str:
        """Return how C writes the resolved type ``base``: a record without a tag has an alias only."""
        if "#" not in base:
            return base
        whole = (a for a, d in self.typedefs.items() if d.base == base and not d.stars + d.dimensions)
        return next(whole, base)

    def links(self, record: str) -> tuple[str, ...]:
        """Return the fields of ``record`` that point to another of its kind, in order."""
        fields = [(f.name, self.resolve(f)) for f in self.records.get(record, ())]
        return tuple(name for name, f in fields if f.base == record and f.stars == 1 and not f.dimensions)

    def value(self, record: str) -> str:
        """Return the path to the first number in ``record``, such as ``data`` or ``item.key``; or nothing."""
        for declared in self.records.get(record, ()):
            found = self.resolve(declared)
            if found.stars or found.dimensions or found.callback:
                continue
            if found.base in self.records:
                inner = self.value(found.base)
                if inner:
                    return f"{declared.name}.{inner}"
                continue
            return declared.name
        return ""


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, text) of every piece of ``text``, layout and comments (``skip``) included."""
    for match in _TOKEN.finditer(text):
        yield match.lastgroup or "mark", match.group()


def rename(text: str, new: Callable[[str], str]) -> str:
    """Return ``text`` with ``new(name)`` for every identifier; keywords, ``__names`` and includes stay."""
    pieces: list[str] = []
    for kind, piece in tokens(text):
        if kind == "name" and piece not in KEYWORDS and not piece.startswith("__"):
            piece = new(piece)
        elif kind == "directive":
            word = re.match(r"#\s*(\w*)", piece)
            assert word is not None
            if word.group(1) not in ("include", "pragma", "line"):
                rest = rename(piece[word.end() :], lambda n: n if n == "defined" else new(n))
                piece = piece[: word.end()] + rest
        pieces.append(piece)
    return "".join(pieces)


def declarations(text: str) -> Declarations:
    """Read the declarations at the top level of ``text``."""
    found = Declarations()
    significant = [t for k, t in tokens(text) if k not in ("skip", "directive")]
    for item, body in _items(significant):
        if body is not None:
            found.stateful = found.stateful or "static" in body
        _declare(found, item, body is not None)
    return found


def _items(row: Sequence[str]) -> Iterator[tuple[list[str], list[str] | None]]:
    """Yield every top-level declaration, and a function definition as its head and its body."""
    item: list[str] = []
    at = 0
    while at < len(row):
        token = row[at]
        if token == "{":
            end = _close(row, at)
            if item and item[-1] == ")":
                yield item, list(row[at:end])
                item = []
            else:
                item += row[at:end]
            at = end
            continue
        if token == ";":
            if item:
                yield item, None
            item = []
        else:
            item.append(token)
        at += 1


def _close(row: Sequence[str], at: int) -> int:
    """Return the place behind the bracket that closes the one at ``at``."""
    opening, closing = row[at], {"{": "}", "(": ")", "[": "]"}[row[at]]
    depth = 0
    for place in range(at, len(row)):
        depth += (row[place] == opening) - (row[place] == closing)
        if depth == 0:
            return place + 1
    return len(row)


def _declare(found: Declarations, item: list[str], defined: bool) -> None:
    base, rest = _base(found, item)
    for declarator in _split(rest):
        declared, parameters = _declarator(found, base, declarator)
        if not declared.name:
            continue
        if "typedef" in item[:2]:
            found.typedefs[declared.name] = declared
        elif parameters is not None:
            if defined:
                found.functions[declared.name] = Signature(declared, parameters)
            else:
                found.prototypes.add(declared.name)
        else:
            found.variables[declared.name] = declared
            found.stateful = True


def _base(found: Declarations, item: Sequence[str]) -> tuple[str, list[str]]:
    """Return the type that a declaration begins with, and what follows; note a record's fields on the way."""
    words: list[str] = []
    at = 0
    while at < len(item):
        token = item[at]
        if token in _QUALIFIERS:
            at += 1
        elif token in ("struct", "union", "enum"):
            at += 1
            tag = item[at] if at < len(item) and item[at] != "{" else ""
            at += bool(tag)
            name = f"{token} {tag}" if tag else f"{token} #{len(found.records)}"
            if at < len(item) and item[at] == "{":
                end = _close(item, at)
                if token != "enum":
                    found.records[name] = _fields(found, item[at + 1 : end - 1])
                at = end
            words.append(name)
        elif token in _WORDS or (not words and (token[0].isalpha() or token[0] == "_")):
            words.append(token)
            at += 1
        else:
            break
    return " ".join(words), list(item[at:])


def _fields(found: Declarations, body: Sequence[str]) -> tuple[Declared, ...]:
    fields: list[Declared] = []
    for item, _ in _items([*body, ";"]):
        base, rest = _base(found, item)
        fields += [_declarator(found, base, declarator)[0] for declarator in _split(rest)]
    return tuple(fields)


def _split(row: Sequence[str]) -> list[list[str]]:
    """Split at the commas outside all brackets."""
    parts: list[list[str]] = [[]]
    at = 0
    while at < len(row):
        if row[at] in "([{":
            end = _close(row, at)
            parts[-1] += row[at:end]
            at = end
            continue
        if row[at] == ",":
            parts.append([])
        else:
            parts[-1].append(row[at])
        at += 1
    return [p for p in parts if p]


def _declarator(
    found: Declarations, base: str, row: Sequence[str]
) -> tuple[Declared, tuple[Declared, ...] | None]:
    """Read one declarator behind ``base``: the name with its type, and the parameters if it is a function."""
    row = list(row[: row.index("=")]) if "=" in row else list(row)
    stars = 0
    while row and (row[0] == "*" or row[0] in _QUALIFIERS):
        stars += row[0] == "*"
        row = row[1:]
    if row and row[0] == "(" and len(row) > 1 and row[1] == "*":
        end = _close(row, 0)
        inner = [t for t in row[2 : end - 1] if t not in _QUALIFIERS]
        name = inner[0] if inner else ""
        if end < len(row) and row[end] == "(":
            kinds = tuple(_spelling(p) for p in _parameters(found, row[end + 1 : _close(row, end) - 1]))
            returns = _spelling(Declared("", base, stars))
            return Declared(name, "", 1, inner.count("["), (returns, kinds)), None
        return Declared(name, base, stars + 1, row[end:].count("[")), None  # a pointer to rows
    name = row[0] if row and (row[0][0].isalpha() or row[0][0] == "_") else ""
    rest = row[1:] if name else row
    if rest and rest[0] == "(":
        return Declared(name, base, stars), _parameters(found, rest[1 : _close(rest, 0) - 1])
    return Declared(name, base, stars, _dimensions(rest)), None


def _dimensions(row: Sequence[str]) -> int:
    count, at = 0, 0
    while at < len(row) and row[at] == "[":
        count += 1
        at = _close(row, at)
    return count


def _parameters(found: Declarations, row: Sequence[str]) -> tuple[Declared, ...]:
    if list(row) in ([], ["void"]):
        return ()
    result: list[Declared] = []
    for part in _split(row):
        base, rest = _base(found, part)
        result.append(_declarator(found, base, rest)[0])
    return tuple(result)


def _spelling(declared: Declared) -> str:
    return declared.base + " " + "*" * (declared.stars + declared.dimensions)
