"""Rewrite one form of loop into another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    Assign,
    Binary,
    Bool,
    BoolType,
    Break,
    Continue,
    DoWhile,
    Expr,
    ExprStmt,
    For,
    ForEach,
    If,
    Index,
    Int,
    IntType,
    Length,
    Let,
    Loop,
    Unary,
    Var,
    While,
)
from pinball.core.walk import rebuild
from pinball.rules._facts import (
    INT,
    as_body,
    assigned,
    declared,
    fresh,
    jumps,
    leaves,
    map_continues,
    negated,
    nodes,
    own,
    pure,
    reads,
    stores,
    used_outside,
)
from pinball.rules._loops import counted_test, counted_update, steady
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ENDLESS = (Bool(True), Int(1))


def _true(site: Site) -> Expr:
    return Bool(True) if site.language == "python" else Int(1)


def _for_to_while(node: Any, site: Site) -> Iterator[Any]:
    if jumps(node.body):
        return
    match node:
        case For() if steady(node, site):
            update: tuple[Any, ...] = (counted_update(node),)
            start: tuple[Any, ...] = (Let(node.variable, node.type, node.start),)
            test = counted_test(node)
        case Loop(start, test, update) if all(
            isinstance(s, Assign | ExprStmt | Let) for s in (*start, *update)
        ):
            test = test or _true(site)
        case _:
            return
    body = map_continues(node.body, lambda item: (*update, item))
    if not leaves(body):
        body = (*body, *update)
    yield as_body((*start, While(test, body)))


for_to_while = Rule(
    "for_to_while",
    PRESERVING,
    "for (i = a; C; i++) S  =>  i = a; while (C) { S; i++; }",
    _for_to_while,
    (For, Loop),
)


def _while_to_for(node: Any, site: Site) -> Iterator[Any]:
    """Move the last update of a ``while``, and a start above it, into a head."""
    for number, item in enumerate(node):
        match item:
            case While(condition, (*body, Assign(Var(name)) as update)) if not (
                own(tuple(body), Continue) or declared(tuple(body)) & reads(update)
            ):
                if name in reads(condition):
                    yield (*node[:number], Loop((), condition, (update,), tuple(body)), *node[number + 1 :])
                match node[number - 1] if number else None:
                    case Assign(Var(first), _, "") as start if first == name:
                        loop = Loop((start,), condition, (update,), tuple(body))
                        yield (*node[: number - 1], loop, *node[number + 1 :])
                    case Let(first, _, value) as start if first == name and value is not None:
                        if name not in reads(node[number + 1 :]):
                            loop = Loop((start,), condition, (update,), tuple(body))
                            yield (*node[: number - 1], loop, *node[number + 1 :])


while_to_for = Rule(
    "while_to_for", PRESERVING, "i = a; while (C) { S; i++; }  =>  for (i = a; C; i++) S",
    _while_to_for, (tuple,), languages=("c",),
)  # fmt: skip


def _open_for(node: Any, site: Site) -> Iterator[Any]:
    """Write a counted loop with its start above it, as older C does."""
    if node.variable in used_outside(node, site) | (
        declared(site.function) - declared(node.body) - {node.variable}
    ):
        return
    start: tuple[Any, ...] = (Assign(Var(node.variable), node.start),)
    yield (Let(node.variable, node.type), Loop(start, counted_test(node), (counted_update(node),), node.body))


open_for = Rule(
    "open_for",
    PRESERVING,
    "for (int i = 0; ...) S  =>  int i; for (i = 0; ...) S",
    _open_for,
    (For,),
    languages=("c",),
)


def _endless(node: Any, site: Site) -> Iterator[Any]:
    if node.condition not in _ENDLESS:
        yield (While(_true(site), (If(negated(node.condition), (Break(),)), *node.body)),)


endless_loop = Rule(
    "endless_loop", PRESERVING, "while (C) S  =>  while (1) { if (!C) break; S }", _endless, (While,)
)


def _ended(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case While(condition, (If(leaving, (Break(),), ()), *body)) if condition in _ENDLESS:
            yield (While(negated(leaving), tuple(body)),)
        case While(condition, (*body, If(leaving, (Break(),), ()))) if condition in _ENDLESS:
            if site.language == "c" and not own(tuple(body), Continue) and not _declares(body):
                yield (DoWhile(tuple(body), negated(leaving)),)


ended_loop = Rule(
    "ended_loop", PRESERVING, "while (1) { if (C) break; S }  =>  while (!C) S", _ended, (While,)
)


def _declares(body: Any) -> bool:
    return any(isinstance(s, Let) for s in body)


def _while_to_do(node: Any, site: Site) -> Iterator[Any]:
    if node.condition not in _ENDLESS and not jumps(node):
        names = declared(node.body)
        if not names & reads(node.condition):
            yield (If(node.condition, (DoWhile(node.body, node.condition),)),)


while_to_do = Rule(
    "while_to_do",
    PRESERVING,
    "while (C) S  =>  if (C) do S while (C);",
    _while_to_do,
    (While,),
    languages=("c",),
)


def _do_to_while(node: Any, site: Site) -> Iterator[Any]:
    if jumps(node) or own(node.body, Continue):
        return
    if not own(node.body, Break):
        yield (*as_body(node.body), While(node.condition, node.body))
    yield (While(Int(1), (*node.body, If(negated(node.condition), (Break(),)))),)


do_to_while = Rule(
    "do_to_while",
    PRESERVING,
    "do S while (C);  =>  S while (C) S",
    _do_to_while,
    (DoWhile,),
    languages=("c",),
)


def _guarded_do(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(condition, (DoWhile(body, same),), ()) if condition == same and pure(condition):
            yield (While(condition, body),)


guarded_do = Rule(
    "guarded_do", PRESERVING, "if (C) do S while (C);  =>  while (C) S", _guarded_do, (If,), languages=("c",)
)


_FLAGS = ("done", "stop", "finished", "quit", "over", "halt", "ready", "f", "end", "keep")


def _flag_for_break(node: Any, site: Site) -> Iterator[Any]:
    """Leave by a flag in the condition instead of a ``break``."""
    name = fresh(site, _FLAGS)[0]
    no, yes, kind = (Int(0), Int(1), INT) if site.language == "c" else (Bool(False), Bool(True), BoolType())
    for number, item in enumerate(node.body):
        match item:
            case If(leaving, (*before, Break()), ()) if not own(
                (*node.body[:number], *before), (Break, Continue)
            ):
                rest = node.body[number + 1 :]
                if own(rest, (Break, Continue)) or (_declares(node.body[:number]) and not rest):
                    continue
                chosen = If(leaving, (*before, Assign(Var(name), yes)), rest)
                condition: Expr = Unary("not", Var(name))
                if node.condition not in _ENDLESS:
                    condition = Binary("and", condition, node.condition)
                yield (Let(name, kind, no), While(condition, (*node.body[:number], chosen)))


flag_for_break = Rule(
    "flag_for_break", PRESERVING, "while (1) { if (D) break; S }  =>  while (!f) { if (D) f = 1; else S }",
    _flag_for_break, (While,),
)  # fmt: skip


def _condition_into_break(node: Any, site: Site) -> Iterator[Any]:
    """Take half of a condition into the body."""
    match node:
        case While(Binary("and", first, second), body):
            yield (While(first, (If(negated(second), (Break(),)), *body)),)
        case While(first, (If(leaving, (Break(),), ()), *body)) if first not in _ENDLESS:
            yield (While(Binary("and", first, negated(leaving)), tuple(body)),)


condition_into_break = Rule(
    "condition_into_break", PRESERVING, "while (A && B) S  <=>  while (A) { if (!B) break; S }",
    _condition_into_break, (While,),
)  # fmt: skip


def _range_to_each(node: Any, site: Site) -> Iterator[Any]:
    """Take the elements themselves where the place is only used to look at them."""
    match node:
        case For(name, Int(0), Length(Var() as array), body, 1):
            used = [n for n in nodes(body) if n == Var(name)]
            looked = [n for n in nodes(body) if n == Index(array, Var(name))]
            if used and len(used) == len(looked) and not stores(body) and array.name not in assigned(body):
                element = fresh(site, ("x", "item", "value", "element", "v", "e"))[0]
                yield (ForEach(element, array, _exchanged(body, Index(array, Var(name)), Var(element))),)


def _exchanged(node: Any, old: Any, new: Any) -> Any:
    return new if node == old else rebuild(node, lambda child: _exchanged(child, old, new))


range_to_each = Rule(
    "range_to_each", PRESERVING, "for i in range(len(xs)): S(xs[i])  =>  for x in xs: S(x)",
    _range_to_each, (For,), languages=("python",),
)  # fmt: skip


def _each_to_range(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node.array, Var) and node.array.name not in assigned(node.body):
        index = fresh(site, ("i", "j", "k", "index", "place"))[0]
        element = Let(node.variable, IntType(64), Index(node.array, Var(index)))
        yield (For(index, Int(0), Length(node.array), (element, *node.body), 1, IntType(64)),)


each_to_range = Rule(
    "each_to_range", PRESERVING, "for x in xs: S  =>  for i in range(len(xs)): x = xs[i]; S",
    _each_to_range, (ForEach,), languages=("python",),
)  # fmt: skip
