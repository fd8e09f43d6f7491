"""Rewrite the rounds of a loop: take one out, double, split, decide outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import AddressOf, Binary, Bool, Break, Call, Continue, For, If, Int, Method, While
from pinball.core.walk import substitute
from pinball.rules._facts import (
    as_body,
    assigned,
    declared,
    jumps,
    leaves,
    memory,
    negated,
    nodes,
    own,
    pure,
    reads,
    stores,
    straight,
)
from pinball.rules._loops import steady, steady_rounds
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ENDLESS = (Bool(True), Int(1))


def _peel(node: Any, site: Site) -> Iterator[Any]:
    """Take the first round out of a loop."""
    if jumps(node) or own(node.body, (Break, Continue)):
        return
    match node:
        case While(condition, body) if condition not in _ENDLESS and pure(condition):
            yield (If(condition, (*body, While(condition, body))),)
        case For(name, start, stop, body, step, kind) if pure(start) and name not in assigned(body):
            first = substitute(body, {name: start})
            if steady(node, site) and not any(isinstance(n, AddressOf) for n in nodes(body)):
                rest = For(name, Binary("+", start, Int(step)), stop, body, step, kind)
                if isinstance(start, Int):
                    rest = For(name, Int(start.value + step), stop, body, step, kind)
                yield (If(Binary("<" if step > 0 else ">", start, stop), (*as_body(first), rest)),)


peel_first = Rule("peel_first", PRESERVING, "while (C) S  =>  if (C) { S; while (C) S }", _peel, (While, For))


def _unroll(node: Any, site: Site) -> Iterator[Any]:
    if jumps(node) or own(node.body, Continue) or node.condition in _ENDLESS:
        return
    if not leaves(node.body):
        yield (
            While(node.condition, (*as_body(node.body), If(negated(node.condition), (Break(),)), *node.body)),
        )


unroll_twice = Rule(
    "unroll_twice", PRESERVING, "while (C) S  =>  while (C) { S; if (!C) break; S }", _unroll, (While,)
)


def _unswitch(node: Any, site: Site) -> Iterator[Any]:
    """Decide once, outside of the loop, what never changes in it."""
    if jumps(node):
        return
    match node.body:
        case (If(condition, then, otherwise),) if pure(condition):
            fixed = not reads(condition) & (assigned(node) | declared(node.body))
            if fixed and not (memory(condition) and stores(node.body)):
                yield (If(condition, (replace(node, body=then),), (replace(node, body=otherwise),)),)


unswitch = Rule(
    "unswitch", PRESERVING, "while (C) { if (D) A else B }  =>  if (D) while (C) A else while (C) B",
    _unswitch, (While, For),
)  # fmt: skip


def _fission(node: Any, site: Site) -> Iterator[Any]:
    """Split a loop in two, each with a part of the body."""
    if len(node.body) < 2 or not straight(node.body) or not steady_rounds(node):
        return
    if any(isinstance(n, Call | Method) for n in nodes(node.body)):
        return
    for cut in range(1, len(node.body)):
        first, second = node.body[:cut], node.body[cut:]
        apart = not declared(first) & reads(second) and not assigned(first) & (
            assigned(second) | reads(second)
        )
        if apart and not assigned(second) & reads(first):
            yield (replace(node, body=first), replace(node, body=second))


split_loop = Rule(
    "split_loop", CONDITIONAL, "for (...) { A; B }  =>  for (...) A; for (...) B", _fission, (For,)
)
