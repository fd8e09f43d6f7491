"""Rewrite variables and memory: declarations, temporaries, indices and pointers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Binary,
    Call,
    ExprStmt,
    Field,
    For,
    Function,
    If,
    IfElse,
    Index,
    InitList,
    Int,
    IntType,
    Let,
    Loop,
    Return,
    Unary,
    Var,
)
from pinball.core.walk import occurrences, rebuild, substitute
from pinball.rules._facts import (
    INT,
    assigned,
    boolean,
    declared,
    fresh,
    integer,
    memory,
    nodes,
    pure,
    reads,
    scalar,
    straight,
    type_of,
    unset,
)
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ONLY_C = ("c",)


def _split_declaration(node: Any, site: Site) -> Iterator[Any]:
    if (
        node.value is not None
        and scalar(node.type)
        and not isinstance(node.value, InitList)
        and not site.head
    ):
        yield (Let(node.name, node.type), Assign(Var(node.name), node.value))


split_declaration = Rule(
    "split_declaration",
    PRESERVING,
    "int x = e;  =>  int x; x = e;",
    _split_declaration,
    (Let,),
    languages=_ONLY_C,
)


def _join_declaration(node: Any, site: Site) -> Iterator[Any]:
    """Give a declaration its first value, from the next statement that has to do with the name."""
    for number, item in enumerate(node):
        if not isinstance(item, Let) or item.value is not None or not scalar(item.type):
            continue
        for later in range(number + 1, len(node)):
            match node[later]:
                case Assign(Var(name), value, "") if name == item.name and name not in reads(value):
                    joined = Let(name, item.type, value)
                    yield (*node[:number], *node[number + 1 : later], joined, *node[later + 1 :])
            if item.name in reads(node[later]) | declared(node[later]):
                break


join_declaration = Rule(
    "join_declaration",
    PRESERVING,
    "int x; x = e;  =>  int x = e;",
    _join_declaration,
    (tuple,),
    languages=_ONLY_C,
)


def _declare_on_top(node: Any, site: Site) -> Iterator[Any]:
    """Declare a variable of an inner block at the top of the function."""
    names = [n.name for n in nodes(node.body) if isinstance(n, Let)]
    names += [n.variable for n in nodes(node.body) if isinstance(n, For)] + [p.name for p in node.parameters]
    for found in nodes(node.body):
        match found:
            case Let(name, kind, value) if scalar(kind) and names.count(name) == 1 and found not in node.body:
                new: tuple[Any, ...] = () if value is None else (Assign(Var(name), value),)
                body = _replaced(node.body, found, new)
                if body is not None and not isinstance(value, InitList):
                    yield replace(node, body=(Let(name, kind), *body))


def _replaced(body: tuple[Any, ...], old: Any, new: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Return the statements with one replaced wherever it stands, or nothing where it is in a head."""

    def change(node: Any) -> Any:
        if isinstance(node, tuple):
            if old in node:
                place = node.index(old)
                return (*node[:place], *new, *node[place + 1 :])
            return rebuild(node, change)
        if isinstance(node, Loop):
            return replace(node, body=change(node.body))
        return rebuild(node, change)

    changed: tuple[Any, ...] = change(body)
    return None if any(n is old for n in nodes(changed)) or changed is body else changed


declare_on_top = Rule(
    "declare_on_top", PRESERVING, "{ ... { int x = e; } }  =>  int x; { ... { x = e; } }", _declare_on_top,
    (Function,), languages=_ONLY_C,
)  # fmt: skip

_TEMPORARIES = (
    "t",
    "tmp",
    "temp",
    "value",
    "current",
    "v",
    "x",
    "aux",
    "saved",
    "item",
    "cur",
    "z",
    "p",
    "n1",
)


def _candidates(node: Any) -> Iterator[tuple[Any, str]]:
    """Yield the parts of a statement that are looked at first, once, and whatever happens."""
    match node:
        case Assign(target, value, _):
            if isinstance(target, Index):
                yield target.index, "target"
            yield value, "value"
        case Return(value) | ExprStmt(value) if value is not None:
            yield value, "value"
        case If(condition):
            yield condition, "condition"
        case Let(value=value) if value is not None:
            yield value, "value"


def _inside(expression: Any) -> Iterator[Any]:
    match expression:
        case Binary("and" | "or", left, _):
            yield from _inside(left)
        case Binary(_, left, right):
            yield expression
            yield from _inside(left)
            yield from _inside(right)
        case Index(_, index):
            yield expression
            yield from _inside(index)
        case Field(record, _):
            yield expression
            yield from _inside(record)
        case Call(_, arguments):
            for argument in arguments:
                yield from _inside(argument)
        case Unary(_, operand):
            yield from _inside(operand)
        case IfElse(condition):
            yield from _inside(condition)


def _name_value(node: Any, site: Site) -> Iterator[Any]:
    """Give a part of a statement a name of its own."""
    if site.head or not straight(node if not isinstance(node, If | Return) else ()):
        return
    for whole, field in _candidates(node):
        if any(isinstance(n, AddressOf) for n in nodes(whole)):
            continue
        for part in _inside(whole):
            kind = type_of(part, site)
            if (
                kind is None
                or not scalar(kind)
                or not pure(whole)
                or (boolean(part) and site.language == "python")
            ):
                continue
            if isinstance(kind, ArrayType):
                kind = ArrayType(kind.element, kind.constant)
            name = fresh(site, _TEMPORARIES)[0]
            changed = exchanged(getattr(node, field), part, Var(name))
            yield (Let(name, kind, part), replace(node, **{field: changed}))


def exchanged(node: Any, old: Any, new: Any) -> Any:
    """Return the node with each subtree that equals ``old`` replaced."""
    return new if node == old else rebuild(node, lambda child: exchanged(child, old, new))


name_value = Rule(
    "name_value",
    PRESERVING,
    "S(a[i])  =>  int t = a[i]; S(t)",
    _name_value,
    (Assign, Return, ExprStmt, If, Let),
)


def _use_value(node: Any, site: Site) -> Iterator[Any]:
    """Put a value in the only place where its name is used, the very next statement."""
    for number in range(len(node) - 1):
        match node[number]:
            case Let(name, _, value) if value is not None and pure(value):
                following = node[number + 1]
                elsewhere = occurrences(node[number + 2 :], name)
                if elsewhere or occurrences(following, name) != 1 or name in assigned(following):
                    continue
                if isinstance(following, If | Assign | Return | ExprStmt | Let) and not isinstance(
                    value, InitList
                ):
                    parts = [getattr(following, f) for _, f in _candidates(following)]
                    if sum(occurrences(part, name) for part in parts) == 1:
                        new = substitute(following, {name: value})
                        yield (*node[:number], new, *node[number + 2 :])


use_value = Rule("use_value", PRESERVING, "int t = e; S(t)  =>  S(e)", _use_value, (tuple,))


def _chain_assignments(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node) - 1):
        match node[number], node[number + 1]:
            case Assign(Var(a) as first, value, ""), Assign(Var(b) as second, same, "") if (
                pure(value) and same in (value, first) and a not in reads(value) and b != a
            ):
                if site.types.get(a) == site.types.get(b):
                    yield (*node[:number], Assign(second, Assigned(first, value)), *node[number + 2 :])


chain_assignments = Rule(
    "chain_assignments",
    PRESERVING,
    "a = e; b = e;  =>  b = a = e;",
    _chain_assignments,
    (tuple,),
    languages=_ONLY_C,
)


def _unchain_assignments(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, Assigned(inner, value, ""), "") if not site.head and pure(inner):
            yield (Assign(inner, value), Assign(target, inner))


unchain_assignments = Rule(
    "unchain_assignments", PRESERVING, "b = a = e;  =>  a = e; b = a;", _unchain_assignments, (Assign,),
    languages=_ONLY_C,
)  # fmt: skip

_UNUSED = ("unused", "dummy", "tmp", "temp", "count", "flag", "k", "extra", "z", "debug", "check")


def _unused_variable(node: Any, site: Site) -> Iterator[Any]:
    kind = INT if site.language == "c" else IntType(64)
    name = fresh(site, _UNUSED)[0]
    yield (Let(name, kind, Int(site.salt % 3)), *node)
    empty = unset(site)
    for seen in [n for n in site.visible if n not in empty and integer(Var(n), site)][-1:]:
        yield (Let(name, site.types[seen], Var(seen)), *node)


unused_variable = Rule("unused_variable", PRESERVING, "S  =>  int unused = 0; S", _unused_variable, (tuple,))


def _self_assignment(node: Any, site: Site) -> Iterator[Any]:
    match node.target:
        case Var() | Index(Var(), Var()) if not site.head and node.operator == "":
            yield (node, Assign(node.target, node.target))


self_assignment = Rule(
    "self_assignment", PRESERVING, "x = e;  =>  x = e; x = x;", _self_assignment, (Assign,)
)


def _dead_store(node: Any, site: Site) -> Iterator[Any]:
    """Store a value that the next statement overwrites."""
    match node:
        case Assign(Var(name) as target, value, "") if name not in reads(value) and not site.head:
            if integer(target, site):
                yield (Assign(target, Int(0)), node)


dead_store = Rule("dead_store", PRESERVING, "x = e;  =>  x = 0; x = e;", _dead_store, (Assign,))


def _double_store(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, value, "") if not site.head and pure(value) and pure(target):
            hit = reads(value) & assigned(node)
            if not hit and not memory(value) and not (memory(target) and reads(target) & assigned(node)):
                yield (node, node)


double_store = Rule("double_store", PRESERVING, "x = e;  =>  x = e; x = e;", _double_store, (Assign,))
