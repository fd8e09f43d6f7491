"""Rewrite conditions and the branches under them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    Assign,
    Binary,
    Bool,
    BoolType,
    Call,
    If,
    IfElse,
    Int,
    Let,
    Null,
    RefType,
    Return,
    Stmt,
    Unary,
    Var,
    While,
)
from pinball.rules._facts import (
    COMPARISONS,
    INT,
    boolean,
    fresh,
    integer,
    leaves,
    memory,
    negated,
    pure,
    signed,
)
from pinball.rules._pattern import Bound, all_pure, picture_rule
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


def _integers(bound: Bound, site: Site) -> bool:
    return all_pure(bound, site) and all(integer(node, site) for node in bound.values())


def _signed(bound: Bound, site: Site) -> bool:
    return all_pure(bound, site) and all(signed(node, site) for node in bound.values())


def _truth(bound: Bound, site: Site) -> bool:
    return site.truth and _integers(bound, site)


flip_comparison = picture_rule(
    "flip_comparison",
    PRESERVING,
    "A < B <=> B > A; A <= B <=> B >= A; A == B => B == A; A != B => B != A",
)
negate_comparison = picture_rule(
    "negate_comparison",
    PRESERVING,
    "A < B <=> not A >= B; A > B <=> not A <= B; A == B <=> not A != B; A <= B => not A > B; "
    "A >= B => not A < B; A != B => not A == B",
)
de_morgan = picture_rule(
    "de_morgan",
    PRESERVING,
    "not (A and B) <=> not A or not B; not (A or B) <=> not A and not B; "
    "A and B => not (not A or not B); A or B => not (not A and not B)",
    when=lambda bound, site: site.truth or site.language == "c",
)
commute_logic = picture_rule(
    "commute_logic", CONDITIONAL, "A and B => B and A; A or B => B or A",
    when=lambda bound, site: all_pure(bound, site) and not memory(bound["B"]),
)  # fmt: skip
associate_logic = picture_rule(
    "associate_logic",
    PRESERVING,
    "(A and B) and C <=> A and (B and C); (A or B) or C <=> A or (B or C)",
)
strict_bound = picture_rule(
    "strict_bound",
    CONDITIONAL,
    "A <= B - 1 <=> A < B; A + 1 <= B <=> A < B; A > B - 1 <=> A >= B; A >= B + 1 <=> A > B",
    when=_integers,
)
constant_bound = picture_rule(
    "constant_bound",
    PRESERVING,
    "A <= K => A < K + 1; A < K => A <= K - 1; A > K => A >= K + 1; A >= K => A > K - 1",
    when=lambda bound, site: signed(bound["A"], site) and pure(bound["A"]),
)
zero_test = picture_rule("zero_test", PRESERVING, "A == 0 <=> not A", when=_truth)
compare_difference = picture_rule(
    "compare_difference",
    CONDITIONAL,
    "A < B => A - B < 0; A > B => A - B > 0; A == B => A - B == 0; A - B < 0 => A < B; A - B > 0 => A > B",
    when=_signed,
)
split_comparison = picture_rule(
    "split_comparison",
    PRESERVING,
    "A <= B <=> A < B or A == B; A >= B <=> A > B or A == B; A != B <=> A < B or A > B",
    when=_integers,
)
boolean_as_choice = picture_rule(
    "boolean_as_choice",
    PRESERVING,
    "A < B => 1 if A < B else 0; A == B => 1 if A == B else 0",
    languages=("c",),
)


def _truth_value(node: Any, site: Site) -> Iterator[Any]:
    if not site.truth or not integer(node, site):
        return
    match node:
        case Binary("!=", left, Int(0)):
            yield left
        case Var() | Call():
            if not boolean(node):
                yield Binary("!=", node, Int(0))


truth_value = Rule("truth_value", PRESERVING, "if (x != 0)  <=>  if (x)", _truth_value, (Binary, Var, Call))


def _null_test(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Binary("==", left, Null()):
            yield Unary("not", left)
        case Binary("!=", left, Null()) if site.truth:
            yield left
        case Unary("not", Var(name) as pointer) if isinstance(site.types.get(name), RefType):
            yield Binary("==", pointer, Null())
        case Var(name) if site.truth and isinstance(site.types.get(name), RefType):
            yield Binary("!=", node, Null())


null_test = Rule(
    "null_test", PRESERVING, "p == NULL  <=>  !p,  if (p != NULL)  <=>  if (p)", _null_test,
    (Binary, Unary, Var), languages=("c",),
)  # fmt: skip


def _double_negation(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Unary("not", Unary("not", inner)) if site.truth or boolean(inner):
            yield inner
        case Binary(operator=operator) if operator in COMPARISONS or operator in ("and", "or"):
            if site.truth or site.language == "c":
                yield Unary("not", Unary("not", node))


double_negation = Rule("double_negation", PRESERVING, "C  <=>  !!C", _double_negation, (Unary, Binary))


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


def _constant_truth(node: Any, site: Site) -> Iterator[Any]:
    """Spell an endless loop's condition in another way."""
    match node.condition:
        case Bool(True):
            yield (While(Int(1), node.body),)
        case Int(1):
            yield (
                While(Bool(True) if site.language == "python" else Binary("==", Int(1), Int(1)), node.body),
            )


constant_truth = Rule(
    "constant_truth", PRESERVING, "while (true)  =>  while (1)  =>  while (1 == 1)", _constant_truth, (While,)
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
