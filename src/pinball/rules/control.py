"""Rewrite how control flows between statements: guards, exits, else branches, switch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    Assign,
    Continue,
    For,
    ForEach,
    Function,
    If,
    Let,
    Loop,
    Return,
    Var,
    VoidType,
    While,
)
from pinball.rules._facts import as_body, fresh, jumps, leaves, negated, nodes, scalar
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_LOOPS = (While, For, Loop, ForEach)


def _declares(body: tuple[Any, ...]) -> bool:
    return any(isinstance(s, Let) for s in body)


def _drop_else(node: Any, site: Site) -> Iterator[Any]:
    for number, item in enumerate(node):
        match item:
            case If(condition, then, otherwise) if otherwise and leaves(then):
                rest = otherwise if number == len(node) - 1 else as_body(otherwise)
                yield (*node[:number], If(condition, then), *rest, *node[number + 1 :])


drop_else = Rule(
    "drop_else", PRESERVING, "if (C) return a; else B  =>  if (C) return a; B", _drop_else, (tuple,)
)


def _add_else(node: Any, site: Site) -> Iterator[Any]:
    for number, item in enumerate(node[:-1]):
        match item:
            case If(condition, then, ()) if leaves(then) and not jumps(node[number + 1 :]):
                yield (*node[:number], If(condition, then, node[number + 1 :]))


add_else = Rule(
    "add_else", PRESERVING, "if (C) return a; B  =>  if (C) return a; else B", _add_else, (tuple,)
)


def _end(site: Site) -> tuple[Any, ...] | None:
    """Return what leaves a body at its end, where the body is a loop's or a function's without result."""
    frame = site.frame
    if frame is None or frame.field != "body" or jumps(site.node):
        return None
    if isinstance(frame.node, _LOOPS):
        return (Continue(),)
    if isinstance(frame.node, Function) and isinstance(frame.node.returns, VoidType):
        return (Return(),)
    return None


def _guard_clause(node: Any, site: Site) -> Iterator[Any]:
    end = _end(site)
    match node:
        case (*before, If(condition, then, ())) if end is not None and not leaves(then):
            yield (*before, If(negated(condition), end), *then)


guard_clause = Rule(
    "guard_clause", PRESERVING, "{ if (C) {B} }  =>  { if (!C) return; B }", _guard_clause, (tuple,)
)


def _nest_guarded(node: Any, site: Site) -> Iterator[Any]:
    end = _end(site)
    for number, item in enumerate(node[:-1]):
        match item:
            case If(condition, then, ()) if end is not None and then == end:
                yield (*node[:number], If(negated(condition), node[number + 1 :]))


nest_guarded = Rule(
    "nest_guarded", PRESERVING, "{ if (C) return; B }  =>  { if (!C) {B} }", _nest_guarded, (tuple,)
)


def _final_jump(node: Any, site: Site) -> Iterator[Any]:
    end = _end(site)
    if end is None or not node:
        return
    if node[-1:] == end:
        yield node[:-1]
    elif not leaves(node):
        yield (*node, *end)


final_jump = Rule("final_jump", PRESERVING, "{ S }  <=>  { S; return; }", _final_jump, (tuple,))

_RESULTS = ("result", "res", "r", "ret", "answer", "value", "out", "ans", "retval", "rv")


def _single_exit(node: Any, site: Site) -> Iterator[Any]:
    """Make one return of the returns that end a function's branches."""
    function = node
    if isinstance(function.returns, VoidType) or not scalar(function.returns) or jumps(function.body):
        return
    found = sum(1 for n in nodes(function.body) if isinstance(n, Return))
    name = fresh(site, _RESULTS)[0]
    body = _assigning(function.body, name)
    if found < 2 or body is None:
        return
    kind = function.returns
    if site.language == "python":
        return
    yield type(function)(
        function.name,
        function.parameters,
        kind,
        (Let(name, kind), *body, Return(Var(name))),
        function.comment,
    )


def _assigning(body: tuple[Any, ...], name: str) -> tuple[Any, ...] | None:
    """Return the body with its final returns as assignments, or nothing where a return is deeper inside."""
    match body:
        case (*before, Return(value)) if value is not None and not _returns(before):
            return (*before, Assign(Var(name), value))
        case (*before, If(condition, then, otherwise)) if otherwise and not _returns(before):
            one, other = _assigning(then, name), _assigning(otherwise, name)
            return None if one is None or other is None else (*before, If(condition, one, other))
    for number, item in enumerate(body):
        match item:
            case If(condition, then, ()) if leaves(then) and not _returns(body[:number]):
                one, other = _assigning(then, name), _assigning(body[number + 1 :], name)
                return None if one is None or other is None else (*body[:number], If(condition, one, other))
    return None


def _returns(items: Any) -> bool:
    return any(isinstance(n, Return) for n in nodes(tuple(items)))


single_exit = Rule(
    "single_exit",
    PRESERVING,
    "if (C) return a; return b;  =>  T r; if (C) r = a; else r = b; return r;",
    _single_exit,
    (Function,),
)


def _early_return(node: Any, site: Site) -> Iterator[Any]:
    """Return at once where the value would only be handed to the return below."""
    match node:
        case (*before, If(condition, then, otherwise), Return(Var(name))):
            new = _ending(then, name), _ending(otherwise, name)
            if new[0] is not None and new[1] is not None:
                yield (*before, If(condition, new[0], new[1]))
            elif new[0] is not None:
                yield (*before, If(condition, new[0], otherwise), Return(Var(name)))


def _ending(body: tuple[Any, ...], name: str) -> tuple[Any, ...] | None:
    match body:
        case (*before, Assign(Var(target), value, "")) if target == name:
            return (*before, Return(value))
        case _:
            return None


early_return = Rule(
    "early_return", PRESERVING, "if (C) r = a; else r = b; return r;  =>  if (C) return a; else return b;",
    _early_return, (tuple,),
)  # fmt: skip
