"""Rewrite conditions and the branches under them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import Binary, Bool, Call, Int, Null, RefType, Unary, Var, While
from pinball.rules._facts import COMPARISONS, boolean, integer, memory, pure, signed
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
