"""Rewrite one form of loop into another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    Assign,
    Binary,
    Bool,
    BoolType,
    Break,
    Call,
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
    Return,
    SizeType,
    Unary,
    Var,
    While,
)
from pinball.core.walk import rebuild, substitute
from pinball.rules._facts import (
    INT,
    as_body,
    assigned,
    declared,
    fresh,
    jumps,
    leaves,
    map_continues,
    memory,
    negated,
    nodes,
    own,
    pure,
    reads,
    stores,
    straight,
    used_outside,
)
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ENDLESS = (Bool(True), Int(1))


def _test(loop: For) -> Expr:
    return Binary("<" if loop.step > 0 else ">", Var(loop.variable), loop.stop)


def _update(loop: For) -> Assign:
    return Assign(Var(loop.variable), Int(abs(loop.step)), "+" if loop.step > 0 else "-")


def _steady(loop: For, site: Site) -> bool:
    """Return whether the bound may be looked at each time round; C does that anyway."""
    if site.language == "c":
        return True
    fixed = not (reads(loop.stop) & assigned(loop.body)) and not (memory(loop.stop) and stores(loop.body))
    return (
        fixed and loop.variable not in used_outside(loop, site) and loop.variable not in assigned(loop.body)
    )


def _true(site: Site) -> Expr:
    return Bool(True) if site.language == "python" else Int(1)


def _for_to_while(node: Any, site: Site) -> Iterator[Any]:
    if jumps(node.body):
        return
    match node:
        case For() if _steady(node, site):
            update: tuple[Any, ...] = (_update(node),)
            start: tuple[Any, ...] = (Let(node.variable, node.type, node.start),)
            test = _test(node)
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
            case While(condition, (*body, Assign(Var(name)) as update)) if not own(tuple(body), Continue):
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
    yield (Let(node.variable, node.type), Loop(start, _test(node), (_update(node),), node.body))


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


def _count_down(node: Any, site: Site) -> Iterator[Any]:
    """Go through the same values in the opposite order, where the rounds do not depend on each other."""
    if (
        abs(node.step) != 1
        or own(node.body, (Break,))
        or any(isinstance(n, Return) for n in nodes(node.body))
    ):
        return
    if (site.language == "c" and isinstance(node.type, SizeType)) or not _steady_rounds(node):
        return
    if not _apart(node):
        return
    below, above = Binary("-", node.start, Int(1)), Binary("-", node.stop, Int(1))
    if node.step < 0:
        below, above = Binary("+", node.start, Int(1)), Binary("+", node.stop, Int(1))
    first = Int(node.start.value - node.step) if isinstance(node.start, Int) else below
    yield (For(node.variable, above, first, node.body, -node.step, node.type),)


def _steady_rounds(loop: For) -> bool:
    outer = assigned(loop.body) - declared(loop.body)
    return not (reads(loop.stop) & outer) and loop.variable not in outer


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
    if not _steady_rounds(node) or own(node.body, Break) or memory(node.stop) or not _apart(node):
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


def _peel(node: Any, site: Site) -> Iterator[Any]:
    """Take the first round out of a loop."""
    if jumps(node) or own(node.body, (Break, Continue)):
        return
    match node:
        case While(condition, body) if condition not in _ENDLESS and pure(condition):
            yield (If(condition, (*body, While(condition, body))),)
        case For(name, start, stop, body, step, kind) if pure(start) and name not in assigned(body):
            first = substitute(body, {name: start})
            if _steady(node, site) and not any(isinstance(n, AddressOf) for n in nodes(body)):
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
    if len(node.body) < 2 or not straight(node.body) or not _steady_rounds(node):
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

_BOUNDS = ("limit", "end", "stop", "last", "size", "count", "total", "bound", "m", "len", "hi", "max_i")


def _name_bound(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node.stop, Int) or not _steady(node, site) or not _steady_rounds(node):
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
            yield (Loop((Let(name, node.type, start),), test, (_update(node),), body),)


unequal_bound = Rule(
    "unequal_bound",
    CONDITIONAL,
    "while (i < n)  =>  while (i != n)",
    _unequal_bound,
    (While, For),
    languages=("c",),
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
