"""Mistakes with whole statements: dropped, doubled, in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    Assign,
    Assigned,
    Binary,
    Bool,
    Break,
    Continue,
    DoWhile,
    ExprStmt,
    Field,
    For,
    If,
    Index,
    InitList,
    Int,
    Let,
    Loop,
    Null,
    Return,
    Switch,
    Unpack,
    Var,
    While,
)
from pinball.rules._facts import independent, integer, leaves, own
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

BREAKING = Promise.BREAKING


def _statement_dropped(node: Any, site: Site) -> Iterator[Any]:
    if not isinstance(node, Let) and not site.head:
        yield ()


_STATEMENTS = (Assign, ExprStmt, If, While, For, Loop, DoWhile, Break, Continue, Unpack, Switch)
statement_dropped = Rule("statement_dropped", BREAKING, "A; B  =>  B", _statement_dropped, _STATEMENTS)


def _statement_doubled(node: Any, site: Site) -> Iterator[Any]:
    if not site.head:
        yield (node, node)


statement_doubled = Rule(
    "statement_doubled",
    BREAKING,
    "A  =>  A; A",
    _statement_doubled,
    (Assign, ExprStmt, If, For, While, Unpack),
)


def _statements_swapped(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node) - 1):
        first, second = node[number], node[number + 1]
        if first != second and not independent(first, second, site) and not isinstance(first, Let):
            yield (*node[:number], second, first, *node[number + 2 :])


statements_swapped = Rule("statements_swapped", BREAKING, "A; B  =>  B; A", _statements_swapped, (tuple,))


def _branch_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield node.then
    if node.otherwise:
        yield (If(node.condition, node.then),)
        yield node.otherwise


branch_dropped = Rule(
    "branch_dropped", BREAKING, "if (C) A else B  =>  A, B, if (C) A", _branch_dropped, (If,)
)


def _if_for_while(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node, While):
        if not own(node.body, (Break, Continue)):
            yield (If(node.condition, node.body),)
    elif not node.otherwise and not leaves(node.then):
        yield (While(node.condition, node.then),)


if_for_while = Rule("if_for_while", BREAKING, "while (C) S  <=>  if (C) S", _if_for_while, (While, If))


def _break_for_continue(node: Any, site: Site) -> Iterator[Any]:
    if site.loop == "loop":
        yield (Continue(),) if isinstance(node, Break) else (Break(),)


break_for_continue = Rule(
    "break_for_continue", BREAKING, "break  <=>  continue", _break_for_continue, (Break, Continue)
)


def _early_stop(node: Any, site: Site) -> Iterator[Any]:
    if site.loop == "loop" and not site.head:
        yield (node, Break())


early_stop = Rule("early_stop", BREAKING, "in a loop: S  =>  S; break", _early_stop, (Assign, If, ExprStmt))


def _return_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield ()


return_dropped = Rule("return_dropped", BREAKING, "return x;  =>  ", _return_dropped, (Return,))


def _wrong_result(node: Any, site: Site) -> Iterator[Any]:
    match node.value:
        case Int(value):
            yield (Return(Int(-1 if value != -1 else 0)),)
        case Binary("+" | "-", left, _):
            yield (Return(left),)
        case Null() | Bool() | None:
            return
        case value:
            if integer(value, site):
                yield (Return(Int(0)),)
                yield (Return(Binary("+", value, Int(1))),)


wrong_result = Rule(
    "wrong_result", BREAKING, "return x;  =>  return x + 1, return 0;", _wrong_result, (Return,)
)


def _initial_dropped(node: Any, site: Site) -> Iterator[Any]:
    if node.value is not None and site.language == "c" and not isinstance(node.value, InitList):
        yield (Let(node.name, node.type),)


initial_dropped = Rule(
    "initial_dropped", BREAKING, "int s = 0;  =>  int s;", _initial_dropped, (Let,), languages=("c",)
)


def _assignment_for_test(node: Any, site: Site) -> Iterator[Any]:
    if node.operator == "==" and site.truth and isinstance(node.left, Var | Index | Field):
        yield Assigned(node.left, node.right)


assignment_for_test = Rule(
    "assignment_for_test",
    BREAKING,
    "if (a == b)  =>  if (a = b)",
    _assignment_for_test,
    (Binary,),
    languages=("c",),
)


def _reset_in_loop(node: Any, site: Site) -> Iterator[Any]:
    """Move a start value into the loop below it, which begins anew each time round."""
    for number in range(len(node) - 1):
        match node[number], node[number + 1]:
            case Let(name, kind, value), For() | While() as loop if value is not None:
                start = Assign(Var(name), value)
                inside = replace(loop, body=(start, *loop.body))
                first = node[number] if site.language == "python" else Let(name, kind)
                yield (*node[:number], first, inside, *node[number + 2 :])


reset_in_loop = Rule(
    "reset_in_loop", BREAKING, "s = 0; while (C) S  =>  while (C) { s = 0; S }", _reset_in_loop, (tuple,)
)


def _return_in_loop(node: Any, site: Site) -> Iterator[Any]:
    """Move the return below a loop to the end of its body."""
    match node:
        case (*before, For() | While() as loop, Return(value)) if value is not None:
            yield (*before, replace(loop, body=(*loop.body, Return(value))), Return(value))


return_in_loop = Rule(
    "return_in_loop", BREAKING, "while (C) {S} return x;  =>  while (C) {S return x;} return x;",
    _return_in_loop, (tuple,),
)  # fmt: skip
