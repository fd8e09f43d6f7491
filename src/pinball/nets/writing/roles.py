"""Names that a person would give, by what a variable is there for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pinball.core.tree import (
    Assign,
    Binary,
    Call,
    Comprehension,
    Deref,
    Expr,
    Field,
    For,
    ForEach,
    Function,
    Index,
    InitList,
    Int,
    Let,
    Loop,
    Method,
    New,
    NewArray,
    Null,
    Repeat,
    Return,
    Type,
    Unpack,
    Var,
)
from pinball.core.walk import walk
from pinball.nets.writing.calls import Given
from pinball.nets.writing.kinds import kind_of
from pinball.nets.writing.vocabulary import POOLS

_LINKS = frozenset({"next", "prev", "left", "right", "parent", "other"})
_OF_POOL = {
    "number": ("value", "other", "limit", "rest", "more"),
    "array": ("items", "others", "rest", "extra"),
    "ref": ("node", "other", "last", "rest"),
    "pointer": ("place", "link", "spot"),
    "record": ("found", "other", "both"),
    "function": ("visit", "test", "apply"),
}
"""What a variable is called of which nothing more is known."""
_COUNTERS = ("i", "j", "k", "m", "u", "v")


@dataclass(slots=True)
class Facts:
    """What is done with one variable of a function."""

    pool: str
    values: list[Expr | None] = field(default_factory=list)
    added: list[Expr] = field(default_factory=list)
    counts: bool = False
    indexes: bool = False
    returned: bool = False
    kept: bool = False
    methods: set[str] = field(default_factory=set)


def facts(function: Function, language: str) -> dict[str, Facts]:
    """Return what is done with each variable that a function declares, its parameters first."""
    found: dict[str, Facts] = {}
    for name, kind in _declared(function, language):
        found.setdefault(name, Facts(kind))
    for node in walk(function.body):
        _note(node, found)
    return found


def _declared(function: Function, language: str) -> Iterator[tuple[str, str]]:
    for parameter in function.parameters:
        yield parameter.name, _pool(parameter.name, parameter.type, language)
    for node in walk(function.body):
        match node:
            case Let(name=name, type=kind):
                yield name, _pool(name, kind, language)
            case For(variable=name) | ForEach(variable=name):
                yield name, _pool_of_name(name)
            case Comprehension(variables=names):
                yield from ((name, _pool_of_name(name)) for name in names)
            case Unpack(targets=targets):
                yield from ((t.name, _pool_of_name(t.name)) for t in targets if isinstance(t, Var))
            case _:
                for name in getattr(node, "parameters", ()):
                    if isinstance(name, str):
                        yield name, _pool_of_name(name)


def _pool(name: str, kind: Type, language: str) -> str:
    tag = kind_of(kind, language).tag
    return tag if tag in POOLS else _pool_of_name(name)


def _pool_of_name(name: str) -> str:
    return next((pool for pool, names in POOLS.items() if name in names), "number")


def _note(node: Any, found: dict[str, Facts]) -> None:
    """Add what one node says."""
    match node:
        case Let(name=name, value=value):
            found[name].values.append(value)
        case For(variable=name):
            found[name].counts = True
        case Loop(start=start):
            for first in start:
                match first:
                    case Let(name=name) | Assign(target=Var(name=name)) if name in found:
                        found[name].counts = True
        case Assign(target=Var(name=name), value=value, operator=""):
            if name in found:
                found[name].values.append(value)
        case Assign(target=Var(name=name), value=value):
            if name in found:
                found[name].added.append(value)
        case Return(value=Var(name=name)) if name in found:
            found[name].returned = True
        case Index(index=index):
            for inner in walk(index):
                if isinstance(inner, Var) and inner.name in found:
                    found[inner.name].indexes = True
        case Method(object=Var(name=name), name=method) if name in found:
            found[name].methods.add(method)
    match node:
        case Assign(target=Index() | Field() | Deref(), value=Var(name=name), operator="") if name in found:
            found[name].kept = True


def wanted(name: str, known: Facts) -> tuple[str, ...]:
    """Return names for a variable, best first."""
    match known.pool:
        case "number":
            best = _number(known)
        case "array":
            best = _array(known)
        case "ref":
            best = _reference(name, known)
        case _:
            best = ()
    return (*best, *_OF_POOL[known.pool])


def _number(known: Facts) -> tuple[str, ...]:
    if any(_is_middle(value) for value in known.values):
        return ("mid", "middle")
    if known.counts:
        return _COUNTERS
    if known.indexes and (known.added or known.kept):
        return ("at", "place", *_COUNTERS)
    if known.indexes and known.values:
        return (*_COUNTERS, "at")
    if known.added and all(value == Int(1) for value in known.added):
        return ("count", "counted", "number")
    if known.added:
        return ("total", "sum_of", "product")
    if known.kept and len(known.values) == 1:
        return ("kept", "saved")
    if known.returned:
        return ("best", "result") if len(known.values) > 1 else ("result", "answer")
    return ()


def _is_middle(value: Expr | None) -> bool:
    halved = isinstance(value, Binary) and value.operator in ("quot", "//", ">>", "+")
    return halved and any(
        isinstance(n, Binary) and n.operator in ("quot", "//", ">>") and n.right in (Int(2), Int(1))
        for n in walk(value)
    )


def _array(known: Facts) -> tuple[str, ...]:
    if "popleft" in known.methods:
        return ("queue", "waiting")
    if "pop" in known.methods:
        return ("stack", "pending")
    made = any(isinstance(value, NewArray | InitList | Repeat | Comprehension) for value in known.values)
    if known.returned:
        return ("result", "answer", "found")
    return ("buffer", "copy", "seen") if made else ()


def _reference(name: str, known: Facts) -> tuple[str, ...]:
    if any(isinstance(value, New) for value in known.values):
        return ("fresh", "made") if not known.returned else ("made", "fresh")
    if any(isinstance(v, Field) and v.name in _LINKS and v.record == Var(name) for v in known.values):
        return ("node", "current", "walker")
    null = any(isinstance(value, Null) for value in known.values)
    if null and known.returned:
        return ("result", "done", "before")
    if null or len(known.values) > 1:
        return ("previous", "last", "tail")
    if any(isinstance(v, Field) and v.name in _LINKS for v in known.values):
        return ("following", "rest", "child")
    return ()


def given_names(given: Given) -> tuple[str, ...]:
    """Return names for a parameter by how an input is handed over."""
    match given.kind:
        case "list" | "&list":
            return ("head", "other", "second")
        case "tree" | "&tree":
            return ("root", "other")
        case "flat" | "rows" | "grid":
            return ("matrix", "other")
        case "out":
            return ("out", "result", "target")
        case "cell":
            return ("count", "size")
        case "emit":
            return ("visit", "emit")
        case "size":
            return ("n", "m", "size")
        case "input":
            return (given.name,)
        case _:
            return ()


def helper_names(function: Function) -> tuple[str, ...]:
    """Return names for a function beside the entry."""
    kinds = [type(p.type).__name__ for p in function.parameters]
    if any(isinstance(n, New) for n in walk(function.body)) and type(function.returns).__name__ == "RefType":
        return ("make_node", "build", "helper")
    if type(function.returns).__name__ == "BoolType":
        return ("matches", "fits", "holds")
    if any(isinstance(n, Call) and n.function == function.name for n in walk(function.body)):
        return ("visit_from", "solve_from", "helper")
    if kinds[:2] == ["PointerType", "PointerType"] and len(kinds) == 2:
        return ("exchange", "helper")
    return ("helper", "step", "part")
