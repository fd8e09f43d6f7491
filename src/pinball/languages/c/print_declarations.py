"""Tell which declarations may move to the top of a function, and write several of them as one."""

from __future__ import annotations

from typing import Any

from pinball.core.tree import (
    ArrayType,
    For,
    Function,
    InitList,
    Let,
    PointerType,
    RecordType,
    RefType,
    Type,
)
from pinball.core.walk import walk
from pinball.languages.c.print_types import Types

Named = tuple[str, Type]


def hoistable(function: Function, first: int, outside: frozenset[str]) -> list[Named]:
    """Return the names that statements from number ``first`` on declare, none if one of them must stay.

    One must stay whose name stands for something else nearby, whose array has a computed length, or whose
    initial value is a list.
    """
    lets = [n for n in walk(function.body[first:]) if isinstance(n, Let)]
    taken = {p.name for p in function.parameters} | outside | {function.name}
    found: list[Named] = [(s.name, s.type) for s in function.body[:first] if isinstance(s, Let)]
    taken |= {name for name, _ in found}
    hoisted: dict[str, Type] = {}
    for let in lets:
        listed = isinstance(let.type, ArrayType) and let.type.length is not None
        if let.name in taken or let.name in hoisted or listed or isinstance(let.value, InitList):
            return []
        hoisted[let.name] = let.type
    for name, kind in _counters(function.body[first:], frozenset()):
        if (
            not name
            or name in taken
            or hoisted.get(name, kind) != kind
            or any(let.name == name for let in lets)
        ):
            return []
        hoisted[name] = kind
    return list(hoisted.items())


def _counters(node: Any, around: frozenset[str]) -> list[Named]:
    """Return the variables of counted loops; an empty name where one hides another."""
    if isinstance(node, For):
        here: list[Named] = [("" if node.variable in around else node.variable, node.type)]
        return here + _counters(node.body, around | {node.variable})
    if isinstance(node, tuple):
        return [name for item in node for name in _counters(item, around)]
    found: list[Named] = []
    for field in ("then", "otherwise", "body", "cases", "start"):
        inner = getattr(node, field, None)
        if isinstance(inner, tuple):
            found += _counters(inner, around)
    return found


def joined(names: list[Named], types: Types) -> list[str]:
    """Return declarations, those of one plain type on one line."""
    lines: dict[Type, str] = {}
    found = []
    for name, kind in names:
        if isinstance(kind, ArrayType | RefType | PointerType):
            found.append(types.declare(kind, name))
        elif kind in lines:
            lines[kind] += f", {name}"
        else:
            lines[kind] = types.declare(kind, name)
    return [*lines.values(), *found]


def innermost(kind: Type) -> Type:
    """Return the type that a declaration of ``kind`` begins with."""
    while True:
        match kind:
            case ArrayType(element=element):
                kind = element
            case PointerType(target=target):
                kind = target
            case RefType(record=record):
                return RecordType(record)
            case _:
                return kind
