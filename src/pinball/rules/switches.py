"""Exchange ``switch`` and chains of ``if``; add code that never or always runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    Assign,
    Binary,
    Block,
    Bool,
    Break,
    Case,
    Continue,
    DoWhile,
    Expr,
    For,
    If,
    Int,
    Let,
    Loop,
    Return,
    Switch,
    Var,
    While,
)
from pinball.rules._facts import independent, integer, jumps, leaves, own, pure
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


def _declares(body: tuple[Any, ...]) -> bool:
    return any(isinstance(s, Let) for s in body)


def _nest_block(node: Any, site: Site) -> Iterator[Any]:
    if not site.head and not isinstance(node, Let | Block | Case):
        yield (Block((node,)),)


_STATEMENTS = (Assign, If, While, For, Loop, Return)
nest_block = Rule("nest_block", PRESERVING, "S  =>  { S }", _nest_block, _STATEMENTS, None, ("c",))


def _always(node: Any, site: Site) -> Iterator[Any]:
    if not site.head:
        yield (If(Int(1) if site.language == "c" else Bool(True), (node,)),)


always_branch = Rule("always_branch", PRESERVING, "S  =>  if (1) S", _always, (Assign, If, While, For))


def _flatten_block(node: Any, site: Site) -> Iterator[Any]:
    if not _declares(node.body):
        yield node.body


flatten_block = Rule("flatten_block", PRESERVING, "{ S }  =>  S", _flatten_block, (Block,), None, ("c",))


def _never(node: Any, site: Site) -> Iterator[Any]:
    if not site.head and not jumps(node):
        yield (If(Int(0) if site.language == "c" else Bool(False), (node,)), node)


dead_branch = Rule("dead_branch", PRESERVING, "S  =>  if (0) S; S", _never, (Assign, Return))


def _unreachable(node: Any, site: Site) -> Iterator[Any]:
    yield (node, node)


unreachable = Rule("unreachable", PRESERVING, "return x;  =>  return x; return x;", _unreachable, (Return,))


def _swap_independent(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node) - 1):
        first, second = node[number], node[number + 1]
        if first != second and independent(first, second, site):
            yield (*node[:number], second, first, *node[number + 2 :])


swap_independent = Rule("swap_independent", PRESERVING, "A; B  =>  B; A", _swap_independent, (tuple,))


def _if_to_switch(node: Any, site: Site) -> Iterator[Any]:
    """Make a ``switch`` of equality tests of one integer variable against constants."""
    cases: list[Case] = []
    value: Expr | None = None
    rest: tuple[Any, ...] = (node,)
    while True:
        match rest:
            case (If(Binary("==", Var() as left, Int() as right), then, otherwise),) if value in (None, left):
                if own(then, Break) or any(right in case.values for case in cases):
                    return
                cases.append(Case((right,), then if leaves(then) else (*then, Break())))
                value, rest = left, otherwise
            case _:
                break
    if not cases or value is None or own(rest, Break) or not integer(value, site):
        return
    if rest:
        cases.append(Case((), rest if leaves(rest) else (*rest, Break())))
    if not any(_declares(case.body) for case in cases):
        yield (Switch(value, tuple(cases)),)


if_to_switch = Rule(
    "if_to_switch", PRESERVING, "if (x == 1) A else B  =>  switch (x) { case 1: A; break; default: B; }",
    _if_to_switch, (If,), None, ("c",),
)  # fmt: skip


def _switch_to_if(node: Any, site: Site) -> Iterator[Any]:
    if not pure(node.value):
        return
    chain: tuple[Any, ...] = ()
    for number, case in enumerate(reversed(node.cases)):
        body = case.body
        if body and isinstance(body[-1], Break):
            body = body[:-1]
        elif not leaves(body) and number > 0:
            return
        if own(body, Break):
            return
        if not case.values:
            if number > 0:
                return
            chain = body
            continue
        test: Expr = Binary("==", node.value, case.values[0])
        for value in case.values[1:]:
            test = Binary("or", test, Binary("==", node.value, value))
        chain = (If(test, body, chain),)
    yield chain


switch_to_if = Rule(
    "switch_to_if", PRESERVING, "switch (x) { case 1: A; break; default: B; }  =>  if (x == 1) A else B",
    _switch_to_if, (Switch,), None, ("c",),
)  # fmt: skip


def _once(node: Any, site: Site) -> Iterator[Any]:
    if not site.head and not own(node, (Break, Continue)) and not jumps(node):
        yield (DoWhile((node,), Int(0)),)


run_once = Rule("run_once", PRESERVING, "S  =>  do S while (0);", _once, (Assign, If), None, ("c",))
