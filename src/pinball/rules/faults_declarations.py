"""Declarations that are missing, doubled, or of the wrong type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    ArrayType,
    Assign,
    Block,
    BoolType,
    FloatType,
    Function,
    IntType,
    Let,
    Param,
    PointerType,
    Record,
    RecordType,
    RefType,
    SizeType,
    Type,
    Var,
    VoidType,
)
from pinball.rules._facts import INT, reads
from pinball.rules._rule import Promise, broken_rule
from pinball.rules._sites import Site

BREAKING = Promise.BREAKING
_ONLY_C = ("c",)


def _declaration_dropped(node: Any, site: Site) -> Iterator[Any]:
    if site.language == "c":
        yield () if node.value is None or site.head else (Assign(Var(node.name), node.value),)
    else:
        yield ()


declaration_dropped = broken_rule(
    "declaration_dropped", BREAKING, "int x = e;  =>  x = e;", _declaration_dropped, (Let,)
)


def _declared_twice(node: Any, site: Site) -> Iterator[Any]:
    if not site.head:
        yield (node, node)


declared_twice = broken_rule(
    "declared_twice",
    BREAKING,
    "int x = e;  =>  int x = e; int x = e;",
    _declared_twice,
    (Let,),
    languages=_ONLY_C,
)


def _declared_late(node: Any, site: Site) -> Iterator[Any]:
    """Move a declaration below the first use."""
    for number in range(len(node) - 1):
        match node[number]:
            case Let(name) if name in reads(node[number + 1]):
                yield (*node[:number], node[number + 1], node[number], *node[number + 2 :])


declared_late = broken_rule(
    "declared_late", BREAKING, "int x = e; S(x)  =>  S(x) int x = e;", _declared_late, (tuple,)
)


def _declared_inside(node: Any, site: Site) -> Iterator[Any]:
    """Put a declaration in a block of its own, out of reach."""
    if not site.head:
        yield (Block((node,)),)


declared_inside = broken_rule(
    "declared_inside", BREAKING, "int x = e;  =>  { int x = e; }", _declared_inside, (Let,), languages=_ONLY_C
)


def _wrong_declared_type(node: Any, site: Site) -> Iterator[Any]:
    """Declare with the type of something else."""
    match node.type:
        case RefType(record):
            others: tuple[Type, ...] = (INT, RecordType(record), PointerType(node.type))
        case ArrayType(element, _, None):
            others = (element, ArrayType(node.type))
        case IntType() | SizeType():
            others = (ArrayType(INT), *(RefType(r.name) for r in site.module.records[:1]))
        case _:
            others = ()
    for other in others:
        changed = replace(node, type=other)
        yield (changed,) if isinstance(node, Let) else changed


wrong_declared_type = broken_rule(
    "wrong_declared_type", BREAKING, "int x  =>  int *x,  node *p  =>  int p",
    _wrong_declared_type, (Let, Param),
    languages=_ONLY_C,
)  # fmt: skip


def _wrong_return_type(node: Any, site: Site) -> Iterator[Any]:
    match node.returns:
        case VoidType():
            others: tuple[Type, ...] = (INT,)
        case IntType() | BoolType():
            others = (VoidType(), ArrayType(INT), FloatType())
        case RefType(record):
            others = (VoidType(), INT, RecordType(record))
        case _:
            others = (VoidType(), INT)
    for other in others:
        yield replace(node, returns=other)


wrong_return_type = broken_rule(
    "wrong_return_type",
    BREAKING,
    "int f()  =>  void f(), int *f()",
    _wrong_return_type,
    (Function,),
    languages=_ONLY_C,
)


def _read_only(node: Any, site: Site) -> Iterator[Any]:
    """Forbid changes of an array that is changed, or allow them where they were forbidden."""
    for number, parameter in enumerate(node.parameters):
        match parameter.type:
            case ArrayType(element, constant, length):
                changed = Param(parameter.name, ArrayType(element, not constant, length))
                yield replace(
                    node, parameters=(*node.parameters[:number], changed, *node.parameters[number + 1 :])
                )


read_only = broken_rule(
    "read_only", BREAKING, "int *a  <=>  const int *a", _read_only, (Function,), languages=_ONLY_C
)


def _record_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield ()


record_dropped = broken_rule(
    "record_dropped", BREAKING, "struct node { ... };  =>  ", _record_dropped, (Record,)
)


def _field_undeclared(node: Any, site: Site) -> Iterator[Any]:
    if len(node.fields) > 1:
        for number in range(len(node.fields)):
            yield replace(node, fields=(*node.fields[:number], *node.fields[number + 1 :]))


field_undeclared = broken_rule(
    "field_undeclared",
    BREAKING,
    "struct { int v; node *next; }  =>  struct { int v; }",
    _field_undeclared,
    (Record,),
)


def _function_dropped(node: Any, site: Site) -> Iterator[Any]:
    if len(site.module.functions) > 1 and node is not site.module.functions[-1]:
        yield ()


function_dropped = broken_rule(
    "function_dropped", BREAKING, "f() {A} g() {B}  =>  g() {B}", _function_dropped, (Function,)
)


def _function_twice(node: Any, site: Site) -> Iterator[Any]:
    if site.language == "c":
        yield (node, node)


function_twice = broken_rule(
    "function_twice",
    BREAKING,
    "f() {A}  =>  f() {A} f() {A}",
    _function_twice,
    (Function,),
    languages=_ONLY_C,
)


def _parameter_dropped(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node.parameters)):
        yield replace(node, parameters=(*node.parameters[:number], *node.parameters[number + 1 :]))


parameter_dropped = broken_rule(
    "parameter_dropped", BREAKING, "f(a, b)  =>  f(a)", _parameter_dropped, (Function,)
)


def _parameters_swapped(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node.parameters) - 1):
        first, second = node.parameters[number : number + 2]
        yield replace(
            node, parameters=(*node.parameters[:number], second, first, *node.parameters[number + 2 :])
        )


parameters_swapped = broken_rule(
    "parameters_swapped", BREAKING, "f(a, b) {S}  =>  f(b, a) {S}", _parameters_swapped, (Function,)
)
