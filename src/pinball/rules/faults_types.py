"""Mistakes that a compiler finds: names, types, arity, what is not declared or declared twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Call,
    Deref,
    Field,
    Index,
    Int,
    IntType,
    Member,
    PointerType,
    RefType,
    SizeType,
    Var,
)
from pinball.rules._rule import Promise, broken_rule
from pinball.rules._sites import Site

BREAKING = Promise.BREAKING
_ONLY_C = ("c",)


def misspelt(name: str, salt: int = 0) -> str:
    """Return a name with one slip of the keyboard."""
    choices = [
        name + "s",
        name + name[-1],
        name[:-1] or "_",
        name[1:] if name[1:].isidentifier() else name + "_",
    ]
    choices += [name.capitalize() if name != name.capitalize() else name.lower(), name[:1] + "_" + name[1:]]
    place = (salt + len(name) + ord(name[0])) % len(choices)
    return choices[place] if choices[place] != name else name + "1"


def _undeclared(node: Any, site: Site) -> Iterator[Any]:
    new = misspelt(node.name)
    if new not in site.types and new not in {f.name for f in site.module.functions}:
        yield Var(new)


undeclared_name = broken_rule(
    "undeclared_name", BREAKING, "count  =>  cuont", _undeclared, (Var,), lvalues=True
)


def _unknown_function(node: Any, site: Site) -> Iterator[Any]:
    new = misspelt(node.function)
    if new not in {f.name for f in site.module.functions}:
        yield Call(new, node.arguments)


unknown_function = broken_rule(
    "unknown_function", BREAKING, "swap(a, b)  =>  swaps(a, b)", _unknown_function, (Call,)
)


def _unknown_field(node: Any, site: Site) -> Iterator[Any]:
    new = misspelt(node.name)
    if not any(f.name == new for r in site.module.records for f in r.fields):
        yield Field(node.record, new)


unknown_field = broken_rule(
    "unknown_field", BREAKING, "p->next  =>  p->nxt", _unknown_field, (Field,), lvalues=True
)


def _wrong_arity(node: Any, site: Site) -> Iterator[Any]:
    if node.arguments:
        yield Call(node.function, node.arguments[:-1])
        yield Call(node.function, node.arguments[1:])
    yield Call(node.function, (*node.arguments, Int(0)))


wrong_arity = broken_rule("wrong_arity", BREAKING, "f(a, b)  =>  f(a), f(a, b, 0)", _wrong_arity, (Call,))


def _pointer_for_value(node: Any, site: Site) -> Iterator[Any]:
    """Mix up a value and its address."""
    match node:
        case Var(name) if not site.lvalue:
            match site.types.get(name):
                case IntType() | SizeType():
                    yield AddressOf(node)
                    yield Deref(node)
                case ArrayType() | RefType() | PointerType():
                    yield Deref(node)
        case AddressOf(target):
            yield target
        case Deref(pointer):
            yield pointer
        case Index(array, _):
            yield array


pointer_for_value = broken_rule(
    "pointer_for_value", BREAKING, "x  =>  &x, *x;  &x  =>  x;  a[i]  =>  a", _pointer_for_value,
    (Var, AddressOf, Deref, Index), languages=_ONLY_C,
)  # fmt: skip


def _dot_for_arrow(node: Any, site: Site) -> Iterator[Any]:
    yield Member(node.record, node.name) if isinstance(node, Field) else Field(node.record, node.name)


dot_for_arrow = broken_rule(
    "dot_for_arrow",
    BREAKING,
    "p->f  <=>  p.f",
    _dot_for_arrow,
    (Field, Member),
    languages=_ONLY_C,
    lvalues=True,
)


def _called_value(node: Any, site: Site) -> Iterator[Any]:
    """Call what is no function, or use a function's name where its value is meant."""
    if isinstance(node, Call):
        yield Var(node.function)
    elif isinstance(node.array, Var):
        yield Call(node.array.name, (node.index,))


called_value = broken_rule(
    "called_value", BREAKING, "a[i]  =>  a(i),  f(x)  =>  f", _called_value, (Index, Call)
)


def _assigned_constant(node: Any, site: Site) -> Iterator[Any]:
    """Assign to a value."""
    match node:
        case Assign(Var(), Int() | Var() as value, "") if site.language == "c":
            yield (Assign(Int(1) if isinstance(value, Var) else value, node.target),)


assigned_constant = broken_rule(
    "assigned_constant", BREAKING, "x = 1;  =>  1 = x;", _assigned_constant, (Assign,), languages=_ONLY_C
)
