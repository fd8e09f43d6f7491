"""Rewrite the branches under a condition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import Assign, Binary, Bool, BoolType, If, IfElse, Int, Let, Return, Stmt, Var, While
from pinball.rules._facts import INT, boolean, fresh, leaves, negated, pure
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


def _swap_branches(node: Any, site: Site) -> Iterator[Any]:
    if node.otherwise:
        yield (If(negated(node.condition), node.otherwise, node.then),)
    else:
        yield (If(negated(node.condition), (), node.then),)


swap_branches = Rule(
    "swap_branches", PRESERVING, "if (C) A else B  =>  if (!C) B else A", _swap_branches, (If,)
)


def _swap_choice(node: Any, site: Site) -> Iterator[Any]:
    yield IfElse(negated(node.condition), node.otherwise, node.then)


swap_choice = Rule("swap_choice", PRESERVING, "C ? a : b  =>  !C ? b : a", _swap_choice, (IfElse,))


def _split_and(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(Binary("and", first, second), then, ()):
            yield (If(first, (If(second, then),)),)
        case If(Binary("and", first, second), then, otherwise) if len(otherwise) <= 2 and not _declares(
            otherwise
        ):
            yield (If(first, (If(second, then, otherwise),), otherwise),)


def _merge_and(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(first, (If(second, then, ()),), ()):
            yield (If(Binary("and", first, second), then),)


split_and = Rule("split_and", PRESERVING, "if (A && B) S  =>  if (A) if (B) S", _split_and, (If,))
merge_and = Rule("merge_and", PRESERVING, "if (A) if (B) S  =>  if (A && B) S", _merge_and, (If,))


def _declares(body: tuple[Any, ...]) -> bool:
    return any(isinstance(s, Let) for s in body)


def _split_or(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(Binary("or", first, second), then, otherwise) if not _declares(then):
            yield (If(first, then, (If(second, then, otherwise),)),)


def _merge_or(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(first, then, (If(second, same, otherwise),)) if then == same:
            yield (If(Binary("or", first, second), then, otherwise),)


split_or = Rule("split_or", PRESERVING, "if (A || B) S  =>  if (A) S else if (B) S", _split_or, (If,))
merge_or = Rule("merge_or", PRESERVING, "if (A) S else if (B) S  =>  if (A || B) S", _merge_or, (If,))


def _merge_returns(node: Any, site: Site) -> Iterator[Any]:
    """Join two neighbouring ``if`` with the same leaving body."""
    for number in range(len(node) - 1):
        match node[number], node[number + 1]:
            case If(first, then, ()), If(second, same, ()) if then == same and leaves(then):
                joined = If(Binary("or", first, second), then)
                yield (*node[:number], joined, *node[number + 2 :])


merge_returns = Rule(
    "merge_returns",
    PRESERVING,
    "if (A) return x; if (B) return x;  =>  if (A || B) return x;",
    _merge_returns,
    (tuple,),
)


def _split_returns(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(Binary("or", first, second), then, ()) if leaves(then):
            yield (If(first, then), If(second, then))


split_returns = Rule(
    "split_returns",
    PRESERVING,
    "if (A || B) return x;  =>  if (A) return x; if (B) return x;",
    _split_returns,
    (If,),
)


def _choice_to_if(node: Any, site: Site) -> Iterator[Any]:
    if site.head:
        return
    match node:
        case Assign(target, IfElse(condition, then, otherwise), operator) if pure(target):
            yield (If(condition, (Assign(target, then, operator),), (Assign(target, otherwise, operator),)),)
        case Return(IfElse(condition, then, otherwise)):
            yield (If(condition, (Return(then),), (Return(otherwise),)),)
            yield (If(condition, (Return(then),)), Return(otherwise))
        case Let(name, kind, IfElse(condition, then, otherwise)):
            body = (Assign(Var(name), then),), (Assign(Var(name), otherwise),)
            if site.language == "c":
                yield (Let(name, kind), If(condition, *body))
            yield (Let(name, kind, otherwise), If(condition, body[0])) if pure(otherwise) else (node,)


choice_to_if = Rule(
    "choice_to_if",
    PRESERVING,
    "x = C ? a : b  =>  if (C) x = a; else x = b;",
    _choice_to_if,
    (Assign, Return, Let),
)


def _if_to_choice(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case If(condition, (Assign(a, then, operator),), (Assign(b, otherwise, same),)):
            if a == b and operator == same and pure(a):
                yield (Assign(a, IfElse(condition, then, otherwise), operator),)
        case If(condition, (Return(then),), (Return(otherwise),)) if (
            then is not None and otherwise is not None
        ):
            yield (Return(IfElse(condition, then, otherwise)),)
        case If(condition, (Assign(Var() as target, then, ""),), ()):
            yield (Assign(target, IfElse(condition, then, target)),)


if_to_choice = Rule(
    "if_to_choice", PRESERVING, "if (C) x = a; else x = b;  =>  x = C ? a : b", _if_to_choice, (If,)
)


def _return_to_choice(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case (*before, If(condition, (Return(then),), ()), Return(otherwise)):
            if then is not None and otherwise is not None:
                yield (*before, Return(IfElse(condition, then, otherwise)))


return_to_choice = Rule(
    "return_to_choice",
    PRESERVING,
    "if (C) return a; return b;  =>  return C ? a : b;",
    _return_to_choice,
    (tuple,),
)


def _return_condition(node: Any, site: Site) -> Iterator[Any]:
    """Exchange ``if (C) return 1; return 0;`` and ``return C;``."""
    zero, one = ((Int(0), Int(1)), (Bool(False), Bool(True)))[site.function is not None and isinstance(
        site.function.returns, BoolType)]  # fmt: skip
    match node:
        case (*before, If(condition, (Return(a),), ()), Return(b)) | (
            *before,
            If(condition, (Return(a),), (Return(b),)),
        ):
            if (a, b) == (one, zero) and (boolean(condition) or isinstance(one, Bool)):
                yield (*before, Return(condition))
            elif (a, b) == (zero, one):
                yield (*before, Return(negated(condition)))
        case (*before, Return(value)) if value is not None and boolean(value) and not isinstance(value, Bool):
            yield (*before, If(value, (Return(one),)), Return(zero))
            yield (*before, If(negated(value), (Return(zero),)), Return(one))


return_condition = Rule(
    "return_condition", PRESERVING, "if (C) return 1; return 0;  <=>  return C;", _return_condition, (tuple,)
)

_FLAGS = ("ok", "flag", "test", "cond", "found", "go", "b", "should", "hit", "isOk")


def _name_condition(node: Any, site: Site) -> Iterator[Any]:
    """Give the condition of an ``if`` a name."""
    condition = node.condition
    if boolean(condition) and not isinstance(condition, Bool):
        name = fresh(site, _FLAGS)[0]
        kind = INT if site.language == "c" else BoolType()
        yield (Let(name, kind, condition), If(Var(name), node.then, node.otherwise))


name_condition = Rule(
    "name_condition", PRESERVING, "if (C) S  =>  int ok = C; if (ok) S", _name_condition, (If,)
)


def _distribute_if(node: Any, site: Site) -> Iterator[Any]:
    """Move what both branches end or begin with out of the ``if``."""
    then, otherwise = node.then, node.otherwise
    if then and otherwise and len(then) > 1 and then[-1] == otherwise[-1] and not isinstance(then[-1], Let):
        rest: tuple[Stmt, ...] = (If(node.condition, then[:-1], otherwise[:-1]), then[-1])
        if not _declares(then[:-1]) and not _declares(otherwise[:-1]) and not leaves(then[:-1]):
            yield rest


factor_branches = Rule(
    "factor_branches", PRESERVING, "if (C) {A; S} else {B; S}  =>  if (C) A else B; S", _distribute_if, (If,)
)


def _tail_into_branches(node: Any, site: Site) -> Iterator[Any]:
    """Move a last short statement into both branches of the ``if`` above it."""
    match node:
        case (*before, If(condition, then, otherwise), last) if not isinstance(last, Let | If | While):
            if not leaves(then) and not leaves(otherwise):
                yield (*before, If(condition, (*then, last), (*otherwise, last)))


tail_into_branches = Rule(
    "tail_into_branches",
    PRESERVING,
    "if (C) A else B; S  =>  if (C) {A; S} else {B; S}",
    _tail_into_branches,
    (tuple,),
)
