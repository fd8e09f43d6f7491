"""Which names a place of a program may use, and of what type each is, as far as the text says it."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from pinball.forge.declarations import Declarations, Declared, declarations
from pinball.languages.syntax import Part

Type: TypeAlias = "tuple[str, int]"
"""A resolved base type and how many pointers or dimensions stand on it;

of Python a word for its use and 0.
"""

UNKNOWN: Type = ("", 0)
_NUMBERS = frozenset(
    {
        "int",
        "long",
        "short",
        "char",
        "unsigned",
        "size_t",
        "bool",
        "_Bool",
        "number",
        "signed",
        "double",
        "float",
    }
)


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable, from byte ``start`` to ``end`` of the text."""

    name: str
    type: Type
    start: int
    end: int


@dataclass(slots=True)
class Scopes:
    """The names of a file.

    ``fields`` are those of each record with their types, ``functions`` what each gives.
    """

    variables: list[Variable] = field(default_factory=list)
    fields: dict[str, dict[str, Type]] = field(default_factory=dict)
    functions: dict[str, tuple[Type, tuple[Type, ...]]] = field(default_factory=dict)

    def at(self, place: int) -> dict[str, Type]:
        """Return the variables that are there at a place, inner ones hiding outer ones."""
        return {v.name: v.type for v in self.variables if v.start <= place < v.end}

    def links(self, kind: Type) -> list[str]:
        """Return the fields through which a pointer of this type leads to another."""
        return [name for name, held in self.fields.get(kind[0], {}).items() if held == kind]


def is_number(kind: Type) -> bool:
    """Tell whether a type is one of numbers."""
    return kind[1] == 0 and bool(_NUMBERS & set(kind[0].split()))


def scopes_of(source: bytes, tree: Part, language: str) -> Scopes:
    """Return the names of a file."""
    return _in_c(source, tree) if language == "c" else _in_python(source, tree)


# --- C ------------------------------------------------------------------------------------------------------


def _in_c(source: bytes, tree: Part) -> Scopes:
    text = source.decode(errors="replace")
    declared = declarations(text)
    found = Scopes()
    for record, members in declared.records.items():
        found.fields[record] = {m.name: _resolved(declared, m) for m in members}
    for name, signature in declared.functions.items():
        takes = tuple(_resolved(declared, p) for p in signature.parameters)
        found.functions[name] = (_resolved(declared, signature.result), takes)
    for name, variable in declared.variables.items():
        found.variables.append(Variable(name, _resolved(declared, variable), 0, len(source)))
    for function in tree.parts:
        if function.kind != "function":
            continue
        name = _name_of(source, function.part("declarator"))
        head = declared.functions.get(name)
        for parameter in head.parameters if head is not None else ():
            kind = _resolved(declared, parameter)
            found.variables.append(Variable(parameter.name, kind, function.start, function.end))
        found.variables += _locals(source, declared, function, function.end)
    return found


def _locals(source: bytes, declared: Declarations, outer: Part, end: int) -> Iterator[Variable]:
    for part in outer.parts:
        inner = part.end if part.kind in ("block", "for") else end
        if part.kind == "declaration":
            base = part.part("type")
            if base is None:
                continue
            word = " ".join(_text(source, base).split())
            for item in part.parts:
                if item.role != "declarator":
                    continue
                name, stars = _declarator(source, item)
                if name:
                    kind = _resolved(declared, Declared(name, word.split("{")[0].strip(), stars))
                    yield Variable(name, kind, item.end, end)
        yield from _locals(source, declared, part, inner)


def _declarator(source: bytes, part: Part) -> tuple[str, int]:
    stars = 0
    while part.kind != "name":
        stars += part.kind in ("pointer_declarator", "array_declarator")
        inner = part.part("declarator")
        if inner is None:
            return "", 0
        part = inner
    return _text(source, part), stars


def _name_of(source: bytes, part: Part | None) -> str:
    while part is not None and part.kind != "name":
        part = part.part("declarator")
    return "" if part is None else _text(source, part)


def _resolved(declared: Declarations, one: Declared) -> Type:
    whole = declared.resolve(one)
    return (" ".join(w for w in whole.base.split() if w != "const"), whole.stars + whole.dimensions)


def _text(source: bytes, part: Part) -> str:
    return source[part.start : part.end].decode(errors="replace")


# --- Python -------------------------------------------------------------------------------------------------


def _in_python(source: bytes, tree: Part) -> Scopes:
    found = Scopes()
    attributes = {
        _text(source, p.parts[-1])
        for p in tree.walk()
        if p.kind == "field" and len(p.parts) == 2 and _is_data(source, tree, p)
    }
    if attributes:
        found.fields["node"] = {a: _attribute(a) for a in sorted(attributes)}
    for function in tree.walk():
        if function.kind == "function":
            name = function.part("name")
            parameters = function.part("parameters")
            takes = parameters.parts if parameters is not None else ()
            if name is not None:
                found.functions[_text(source, name)] = (UNKNOWN, (UNKNOWN,) * len(takes))
            found.variables += _python_names(source, function)
    return found


def _attribute(name: str) -> Type:
    known = ("next", "left", "right", "prev", "rest", "child", "parent", "head", "tail", "link", "root")
    return ("node", 0) if any(k in name.lower() for k in known) else ("number", 0)


def _is_data(source: bytes, tree: Part, part: Part) -> bool:
    """Tell whether an attribute is a field, not a method of the library."""
    name = _text(source, part.parts[-1])
    return (
        not hasattr(list, name) and not hasattr(str, name) and not hasattr(dict, name) and name != "popleft"
    )


def _python_names(source: bytes, function: Part) -> Iterator[Variable]:
    uses: dict[str, set[str]] = {}
    for part in function.walk():
        if part.kind == "name" and part.role not in ("attribute", "name", "function"):
            uses.setdefault(_text(source, part), set())
        match part.kind:
            case "field" if part.parts and part.parts[0].kind == "name":
                word = "node" if _is_data(source, function, part) else "list"
                uses.setdefault(_text(source, part.parts[0]), set()).add(word)
            case "index" if part.parts and part.parts[0].kind == "name":
                uses.setdefault(_text(source, part.parts[0]), set()).add("list")
                for inner in part.parts[1:]:
                    if inner.kind == "name":
                        uses.setdefault(_text(source, inner), set()).add("number")
            case "arithmetic":
                for inner in part.parts:
                    if inner.kind == "name" and part.operator not in ("is", "is not", "in", "not in"):
                        uses.setdefault(_text(source, inner), set()).add("number")
            case "call" if part.parts and _text(source, part.parts[0]) == "len":
                for inner in part.parts[-1].parts:
                    if inner.kind == "name":
                        uses.setdefault(_text(source, inner), set()).add("list")
    for name, words in uses.items():
        if not keyword.iskeyword(name) and name not in _BUILTINS:
            order = [w for w in ("list", "node", "number") if w in words]
            yield Variable(name, (order[0], 0) if order else UNKNOWN, function.start, function.end)


_WORDS = """
len range min max abs sum sorted list int str bool dict set tuple print enumerate zip reversed ord chr any all
map filter isinstance float divmod deque heapq self
"""
_BUILTINS = frozenset(_WORDS.split())
