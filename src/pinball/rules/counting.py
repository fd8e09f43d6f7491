"""Rewrite counted loops: their direction, start, bound and place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    Binary,
    Break,
    Call,
    Expr,
    For,
    Int,
    Let,
    Loop,
    Return,
    SizeType,
    Var,
    While,
)
from pinball.core.walk import substitute
from pinball.rules._facts import assigned, declared, fresh, jumps, memory, nodes, own, pure, reads, stores
from pinball.rules._loops import counted_update, steady, steady_rounds
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


def _count_down(node: Any, site: Site) -> Iterator[Any]:
    """Go through the same values in the opposite order, where the rounds do not depend on each other."""
    if (
        abs(node.step) != 1
        or own(node.body, (Break,))
        or any(isinstance(n, Return) for n in nodes(node.body))
    ):
        return
    if (site.language == "c" and isinstance(node.type, SizeType)) or not steady_rounds(node):
        return
    if not _apart(node):
        return
    below, above = Binary("-", node.start, Int(1)), Binary("-", node.stop, Int(1))
    if node.step < 0:
        below, above = Binary("+", node.start, Int(1)), Binary("+", node.stop, Int(1))
    first = Int(node.start.value - node.step) if isinstance(node.start, Int) else below
    yield (For(node.variable, above, first, node.body, -node.step, node.type),)


def _apart(loop: For) -> bool:
    """Return whether the rounds hand nothing on but through memory."""
    outer = assigned(loop.body) - declared(loop.body)
    return not any(isinstance(n, Call) for n in nodes(loop.body)) and not outer & reads(loop.body)


count_down = Rule(
    "count_down",
    CONDITIONAL,
    "for (i = 0; i < n; i++)  <=>  for (i = n - 1; i > -1; i--)",
    _count_down,
    (For,),
)


def _count_from_one(node: Any, site: Site) -> Iterator[Any]:
    """Shift a loop's variable by one and its uses back."""
    if node.variable in assigned(node.body) or node.step != 1:
        return
    shifted = substitute(node.body, {node.variable: Binary("-", Var(node.variable), Int(1))})
    if not any(isinstance(n, AddressOf) for n in nodes(node.body)):
        start = Int(node.start.value + 1) if isinstance(node.start, Int) else Binary("+", node.start, Int(1))
        yield (For(node.variable, start, Binary("+", node.stop, Int(1)), shifted, 1, node.type),)


count_from_one = Rule(
    "count_from_one", PRESERVING, "for (i = 0; i < n; i++) a[i]  =>  for (i = 1; i < n + 1; i++) a[i - 1]",
    _count_from_one, (For,),
)  # fmt: skip


def _mirror_index(node: Any, site: Site) -> Iterator[Any]:
    """Count the same way but use the place as seen from the other end."""
    if node.variable in assigned(node.body) or node.step != 1 or not pure(node.stop) or not pure(node.start):
        return
    if not steady_rounds(node) or own(node.body, Break) or memory(node.stop) or not _apart(node):
        return
    last: Expr = Binary("-", Binary("+", node.stop, node.start), Int(1))
    if node.start == Int(0):
        last = Binary("-", node.stop, Int(1))
    body = substitute(node.body, {node.variable: Binary("-", last, Var(node.variable))})
    yield (replace(node, body=body),)


mirror_index = Rule(
    "mirror_index", CONDITIONAL, "for (i = 0; i < n; i++) a[i]  =>  for (i = 0; i < n; i++) a[n - 1 - i]",
    _mirror_index, (For,),
)  # fmt: skip


_BOUNDS = ("limit", "end", "stop", "last", "size", "count", "total", "bound", "m", "len", "hi", "max_i")


def _name_bound(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node.stop, Int) or not steady(node, site) or not steady_rounds(node):
        return
    if memory(node.stop) and stores(node.body):
        return
    name = fresh(site, _BOUNDS)[0]
    yield (Let(name, node.type, node.stop), replace(node, stop=Var(name)))


name_bound = Rule(
    "name_bound", PRESERVING, "for (i = 0; i < E; i++)  =>  int end = E; for (i = 0; i < end; i++)",
    _name_bound, (For,),
)  # fmt: skip


def _unequal_bound(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case While(Binary("<" | ">", left, right), body):
            yield (While(Binary("!=", left, right), body),)
        case For(name, start, stop, body, 1 | -1) if not jumps(body):
            test = Binary("!=", Var(name), stop)
            yield (Loop((Let(name, node.type, start),), test, (counted_update(node),), body),)


unequal_bound = Rule(
    "unequal_bound",
    CONDITIONAL,
    "while (i < n)  =>  while (i != n)",
    _unequal_bound,
    (While, For),
    languages=("c",),
)
