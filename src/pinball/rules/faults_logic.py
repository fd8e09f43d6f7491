"""Mistakes of thought: off by one, wrong relation, wrong variable, lost and doubled statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    Assign,
    Binary,
    Bool,
    Deref,
    DoWhile,
    Expr,
    Field,
    For,
    If,
    Index,
    Int,
    Unary,
    Var,
    While,
)
from pinball.rules._facts import negated
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

BREAKING = Promise.BREAKING
_SLIPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_TURNS = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "!=", "!=": "=="}
_ARITHMETIC = {
    "+": ("-", "*"), "-": ("+",), "*": ("+",), "quot": ("*", "rem"), "rem": ("quot",), "//": ("*", "%"),
    "%": ("//",), "<<": (">>",), ">>": ("<<",), "&": ("|",), "|": ("&",), "^": ("|",),
}  # fmt: skip


def _off_by_one(node: Any, site: Site) -> Iterator[Any]:
    yield Int(node.value + 1)
    yield Int(node.value - 1)


off_by_one = Rule("off_by_one", BREAKING, "1  =>  2, 0", _off_by_one, (Int,))


def _index_slip(node: Any, site: Site) -> Iterator[Any]:
    match node.index:
        case Binary("+" | "-", base, Int(1)):
            yield Index(node.array, base)
        case Int():
            return
        case index:
            yield Index(node.array, Binary("+", index, Int(1)))
            yield Index(node.array, Binary("-", index, Int(1)))


index_slip = Rule("index_slip", BREAKING, "a[i]  =>  a[i + 1], a[i - 1]", _index_slip, (Index,), lvalues=True)


def _bound_slip(node: Any, site: Site) -> Iterator[Any]:
    for stop in _nudged(node.stop):
        yield (replace(node, stop=stop),)
    for start in _nudged(node.start):
        yield (replace(node, start=start),)


def _nudged(value: Expr) -> Iterator[Expr]:
    match value:
        case Int(number):
            yield Int(number + 1)
        case Binary("+" | "-", base, Int(1)):
            yield base
        case _:
            yield Binary("+", value, Int(1))
            yield Binary("-", value, Int(1))


bound_slip = Rule(
    "bound_slip",
    BREAKING,
    "for (i = a; i < n; i++)  =>  i < n - 1, i < n + 1, i = a + 1",
    _bound_slip,
    (For,),
)


def _step_slip(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case For(step=1 | -1 as step):
            yield (replace(node, step=2 * step),)
        case Assign(Var(), Int(1), "+" | "-" as sign):
            yield (replace(node, value=Int(2)),)
            yield (replace(node, operator={"+": "-", "-": "+"}[sign]),)


step_slip = Rule("step_slip", BREAKING, "i++  =>  i += 2, i--", _step_slip, (For, Assign), lvalues=True)


def _relation_slip(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in _SLIPS:
        yield Binary(_SLIPS[node.operator], node.left, node.right)


def _relation_turn(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in _TURNS:
        yield Binary(_TURNS[node.operator], node.left, node.right)


relation_slip = Rule("relation_slip", BREAKING, "a < b  =>  a <= b", _relation_slip, (Binary,))
relation_turn = Rule(
    "relation_turn", BREAKING, "a < b  =>  a > b,  a == b  =>  a != b", _relation_turn, (Binary,)
)


def _sort_direction(node: Any, site: Site) -> Iterator[Any]:
    """Turn a comparison of two elements, which turns the order that a sort makes."""
    elements = all(isinstance(side, Index | Field | Deref) for side in (node.left, node.right))
    if elements and node.operator in ("<", "<=", ">", ">="):
        yield Binary(node.operator, node.right, node.left)


sort_direction = Rule("sort_direction", BREAKING, "a[i] < a[j]  =>  a[j] < a[i]", _sort_direction, (Binary,))


def _equality_for_order(node: Any, site: Site) -> Iterator[Any]:
    match node.operator:
        case "==":
            yield Binary("<", node.left, node.right)
            yield Binary(">=", node.left, node.right)
        case "<" | "<=" | ">" | ">=":
            yield Binary("!=", node.left, node.right)


equality_for_order = Rule(
    "equality_for_order", BREAKING, "a == b  =>  a < b,  a < b  =>  a != b", _equality_for_order, (Binary,)
)


def _arithmetic_slip(node: Any, site: Site) -> Iterator[Any]:
    for operator in _ARITHMETIC.get(node.operator, ()):
        yield Binary(operator, node.left, node.right)


arithmetic_slip = Rule("arithmetic_slip", BREAKING, "a + b  =>  a - b, a * b", _arithmetic_slip, (Binary,))


def _operand_swap(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in ("-", "quot", "rem", "//", "%", "<<", ">>") and node.left != node.right:
        yield Binary(node.operator, node.right, node.left)


operand_swap = Rule("operand_swap", BREAKING, "a - b  =>  b - a", _operand_swap, (Binary,))


def _operand_dropped(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in ("+", "-", "*", "and", "or", "quot", "//"):
        yield node.left
        if node.operator in ("*", "and", "or", "+"):
            yield node.right


operand_dropped = Rule(
    "operand_dropped", BREAKING, "a + b  =>  a, b;  A && B  =>  A, B", _operand_dropped, (Binary,)
)


def _update_slip(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, value, "+" | "-" | "*" as operator):
            if value != Int(1):
                yield (Assign(target, value, "-" if operator == "+" else "+"),)
            yield (Assign(target, value),)
        case Assign(target, Binary("+", left, right), "") if left == target:
            yield (Assign(target, right),)


update_slip = Rule("update_slip", BREAKING, "s += x  =>  s -= x, s = x", _update_slip, (Assign,))


def _and_or(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in ("and", "or"):
        yield Binary("or" if node.operator == "and" else "and", node.left, node.right)


and_or = Rule("and_or", BREAKING, "A && B  =>  A || B", _and_or, (Binary,))


def _condition_negated(node: Any, site: Site) -> Iterator[Any]:
    yield (replace(node, condition=negated(node.condition)),)


condition_negated = Rule(
    "condition_negated", BREAKING, "if (C) S  =>  if (!C) S", _condition_negated, (If, While, DoWhile)
)


def _negation_dropped(node: Any, site: Site) -> Iterator[Any]:
    if node.operator in ("not", "-"):
        yield node.operand


negation_dropped = Rule("negation_dropped", BREAKING, "!C  =>  C,  -x  =>  x", _negation_dropped, (Unary,))


def _wrong_variable(node: Any, site: Site) -> Iterator[Any]:
    kind = site.types.get(node.name)
    others = [n for n in site.visible if n != node.name and site.types.get(n) == kind and kind is not None]
    # A few are enough: which ones follows from the place, so that all variables get their turn.
    start = len(site.visible) + ord(node.name[0])
    for offset in range(min(2, len(others))):
        yield Var(others[(start + offset) % len(others)])


wrong_variable = Rule(
    "wrong_variable", BREAKING, "a[i]  =>  a[j], the types being equal", _wrong_variable, (Var,), lvalues=True
)


def _wrong_constant(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Int(0 | 1):
            yield Int(-1)
        case Int(value):
            yield Int(0)
            yield Int(-value)
        case Bool(value):
            yield Bool(not value)


wrong_constant = Rule("wrong_constant", BREAKING, "2  =>  0, -2", _wrong_constant, (Int, Bool))
