"""Rewrite arithmetic: laws of numbers, shifts, compound assignment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import ArrayType, Assign, Binary, If, IfElse, Int, Unary
from pinball.rules._facts import integer, pure, signed, type_of
from pinball.rules._pattern import Bound, all_pure, picture_rule
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


def _integers(bound: Bound, site: Site) -> bool:
    return all_pure(bound, site) and all(integer(node, site) for node in bound.values())


def _numbers(bound: Bound, site: Site) -> bool:
    kinds = [type_of(node, site) for node in bound.values()]
    return all_pure(bound, site) and not any(isinstance(k, ArrayType) for k in kinds) and None not in kinds


commute = picture_rule(
    "commute", PRESERVING, "A + B => B + A; A * B => B * A; A & B => B & A; A | B => B | A; A ^ B => B ^ A",
    when=_numbers,
)  # fmt: skip
associate = picture_rule(
    "associate", PRESERVING,
    "(A + B) + C <=> A + (B + C); (A * B) * C <=> A * (B * C); (A - B) - C <=> A - (B + C); "
    "(A + B) - C <=> A + (B - C)",
    when=_integers,
)  # fmt: skip
double_or_add = picture_rule(
    "double_or_add", PRESERVING, "2 * A <=> A + A; A * 2 <=> A + A; 2 * A => A * 2", when=_numbers
)
double_or_shift = picture_rule(
    "double_or_shift", CONDITIONAL, "2 * A <=> A << 1; A * 2 => A << 1; A * 4 <=> A << 2", when=_integers
)
halve_or_shift = picture_rule(
    "halve_or_shift", CONDITIONAL, "A // 2 <=> A >> 1; A // 4 <=> A >> 2", when=_integers
)
parity = picture_rule(
    "parity", CONDITIONAL,
    "A % 2 == 1 <=> (A & 1) == 1; A % 2 == 0 <=> (A & 1) == 0; A % 2 != 0 <=> (A & 1) != 0; A % 2 <=> A & 1; "
    "A % 2 == 1 <=> A % 2 != 0",
    when=_integers,
)  # fmt: skip
subtract_negative = picture_rule(
    "subtract_negative", PRESERVING, "A - B <=> A + -B; A - K => -K + A; -A + B => B - A",
    when=lambda bound, site: all(signed(node, site) for node in bound.values()) and all_pure(bound, site),
)  # fmt: skip
distribute = picture_rule(
    "distribute", PRESERVING, "A * (B + C) <=> A * B + A * C; (A + B) * C <=> A * C + B * C; "
    "A * (B - C) <=> A * B - A * C",
    when=_integers,
)  # fmt: skip
neutral = picture_rule(
    "neutral", PRESERVING,
    "A + 0 => A; A - 0 => A; A * 1 => A; 0 + A => A; 1 * A => A; A + B => (A + B) + 0; "
    "A * B => (A * B) * 1",
    when=_integers,
)  # fmt: skip
midpoint = picture_rule(
    "midpoint",
    CONDITIONAL,
    "(A + B) // 2 <=> A + (B - A) // 2; (A + B) // 2 => A // 2 + B // 2",
    when=_integers,
)
remainder = picture_rule("remainder", PRESERVING, "A % B <=> A - A // B * B", when=_integers)
negative = picture_rule(
    "negative", PRESERVING, "-A <=> 0 - A; -A <=> A * -1",
    when=lambda bound, site: all(signed(node, site) for node in bound.values()) and all_pure(bound, site),
)  # fmt: skip
one_more = picture_rule(
    "one_more", CONDITIONAL, "A + 1 => -~A; A - 1 => ~-A",
    when=lambda bound, site: all(signed(node, site) for node in bound.values()) and all_pure(bound, site),
)  # fmt: skip


def _constant(node: Any, site: Site) -> Iterator[Any]:
    """Write a constant as a small sum."""
    value = node.value
    if value > 1:
        yield Binary("+", Int(value - 1), Int(1))
    if 2 <= value < 10**6:
        yield Binary("-", Int(value + 1), Int(1))
    if value > 3 and value % 2 == 0:
        yield Binary("*", Int(2), Int(value // 2))


split_constant = Rule("split_constant", PRESERVING, "5  =>  4 + 1, 6 - 1", _constant, (Int,))


def _fold(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Binary("+", Int(a), Int(b)):
            yield Int(a + b)
        case Binary("-", Int(a), Int(b)) if a >= b:
            yield Int(a - b)
        case Binary("*", Int(a), Int(b)):
            yield Int(a * b)
        case Binary("+", Binary("+", base, Int(a)), Int(b)) | Binary("-", Binary("-", base, Int(a)), Int(b)):
            yield Binary(node.operator, base, Int(a + b))
        case Binary("-", Binary("+", base, Int(a)), Int(b)) if a == b:
            yield base
        case Binary("+", Binary("-", base, Int(a)), Int(b)) if a == b:
            yield base


fold_constants = Rule("fold_constants", PRESERVING, "4 + 1  =>  5,  x + 1 - 1  =>  x", _fold, (Binary,))

_COMPOUND = frozenset("+-*&|^") | {"quot", "rem", "//", "%", "<<", ">>"}


def _compound(node: Any, site: Site) -> Iterator[Any]:
    if not pure(node.target):
        return
    match node:
        case Assign(target, Binary(operator, left, right), "") if operator in _COMPOUND and left == target:
            yield (Assign(target, right, operator),)
        case Assign(target, Binary("+" | "*" as operator, left, right), "") if right == target and pure(left):
            yield (Assign(target, left, operator),)
        case Assign(target, value, operator) if operator:
            yield (Assign(target, Binary(operator, target, value)),)


compound = Rule("compound", PRESERVING, "x = x + e  <=>  x += e", _compound, (Assign,), lvalues=True)


def _negative_step(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, value, "+" | "-" as operator) if integer(target, site) and not isinstance(
            value, Int
        ):
            yield (Assign(target, Unary("-", value), "-" if operator == "+" else "+"),)


negative_step = Rule("negative_step", PRESERVING, "s += x  =>  s -= -x", _negative_step, (Assign,))


def _min_max(node: Any, site: Site) -> Iterator[Any]:
    """Turn a comparison that keeps the smaller or larger value into a choice, and back."""
    match node:
        case If(Binary(operator, value, best), (Assign(target, kept, ""),), ()) if (
            operator in ("<", ">") and target == best and kept == value and pure(value)
        ):
            yield (Assign(target, IfElse(Binary(operator, value, best), value, best)),)
            yield (If(Binary(operator + "=", value, best), (Assign(target, kept),)),)


keep_best = Rule(
    "keep_best", PRESERVING, "if (x < m) m = x;  =>  m = x < m ? x : m;  if (x <= m) m = x;", _min_max, (If,)
)


def _absolute(node: Any, site: Site) -> Iterator[Any]:
    """Multiply out a square, or read a product of equal factors as a power."""
    match node:
        case Binary("*", left, right) if left == right and pure(left) and site.language == "python":
            yield Binary("**", left, Int(2))
        case Binary("**", base, Int(2)) if pure(base):
            yield Binary("*", base, base)


square = Rule("square", PRESERVING, "x * x  <=>  x ** 2", _absolute, (Binary,), languages=("python",))


def _by_repetition(node: Any, site: Site) -> Iterator[Any]:
    """Multiply by a small constant by adding."""
    match node:
        case Binary("*", Int(3), value) | Binary("*", value, Int(3)) if pure(value) and integer(value, site):
            yield Binary("+", Binary("+", value, value), value)
        case Binary("+", Binary("+", a, b), c) if a == b == c and pure(a) and integer(a, site):
            yield Binary("*", Int(3), a)


triple = Rule("triple", PRESERVING, "3 * x  <=>  x + x + x", _by_repetition, (Binary,))
