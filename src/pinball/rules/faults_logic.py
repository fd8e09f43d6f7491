"""Mistakes of thought: off by one, wrong relation, wrong variable, lost and doubled statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    Assign,
    Assigned,
    Binary,
    Bool,
    Break,
    Continue,
    Deref,
    DoWhile,
    Expr,
    ExprStmt,
    Field,
    For,
    If,
    Index,
    InitList,
    Int,
    Let,
    Loop,
    Null,
    Return,
    Switch,
    Unary,
    Unpack,
    Var,
    While,
)
from pinball.rules._facts import independent, integer, leaves, negated, own
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


def _statement_dropped(node: Any, site: Site) -> Iterator[Any]:
    if not isinstance(node, Let) and not site.head:
        yield ()


_STATEMENTS = (Assign, ExprStmt, If, While, For, Loop, DoWhile, Break, Continue, Unpack, Switch)
statement_dropped = Rule("statement_dropped", BREAKING, "A; B  =>  B", _statement_dropped, _STATEMENTS)


def _statement_doubled(node: Any, site: Site) -> Iterator[Any]:
    if not site.head:
        yield (node, node)


statement_doubled = Rule(
    "statement_doubled",
    BREAKING,
    "A  =>  A; A",
    _statement_doubled,
    (Assign, ExprStmt, If, For, While, Unpack),
)


def _statements_swapped(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node) - 1):
        first, second = node[number], node[number + 1]
        if first != second and not independent(first, second) and not isinstance(first, Let):
            yield (*node[:number], second, first, *node[number + 2 :])


statements_swapped = Rule("statements_swapped", BREAKING, "A; B  =>  B; A", _statements_swapped, (tuple,))


def _branch_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield node.then
    if node.otherwise:
        yield (If(node.condition, node.then),)
        yield node.otherwise


branch_dropped = Rule(
    "branch_dropped", BREAKING, "if (C) A else B  =>  A, B, if (C) A", _branch_dropped, (If,)
)


def _if_for_while(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node, While):
        if not own(node.body, (Break, Continue)):
            yield (If(node.condition, node.body),)
    elif not node.otherwise and not leaves(node.then):
        yield (While(node.condition, node.then),)


if_for_while = Rule("if_for_while", BREAKING, "while (C) S  <=>  if (C) S", _if_for_while, (While, If))


def _break_for_continue(node: Any, site: Site) -> Iterator[Any]:
    if site.loop == "loop":
        yield (Continue(),) if isinstance(node, Break) else (Break(),)


break_for_continue = Rule(
    "break_for_continue", BREAKING, "break  <=>  continue", _break_for_continue, (Break, Continue)
)


def _early_stop(node: Any, site: Site) -> Iterator[Any]:
    if site.loop == "loop" and not site.head:
        yield (node, Break())


early_stop = Rule("early_stop", BREAKING, "in a loop: S  =>  S; break", _early_stop, (Assign, If, ExprStmt))


def _return_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield ()


return_dropped = Rule("return_dropped", BREAKING, "return x;  =>  ", _return_dropped, (Return,))


def _wrong_result(node: Any, site: Site) -> Iterator[Any]:
    match node.value:
        case Int(value):
            yield (Return(Int(-1 if value != -1 else 0)),)
        case Binary("+" | "-", left, _):
            yield (Return(left),)
        case Null() | Bool() | None:
            return
        case value:
            if integer(value, site):
                yield (Return(Int(0)),)
                yield (Return(Binary("+", value, Int(1))),)


wrong_result = Rule(
    "wrong_result", BREAKING, "return x;  =>  return x + 1, return 0;", _wrong_result, (Return,)
)


def _initial_dropped(node: Any, site: Site) -> Iterator[Any]:
    if node.value is not None and site.language == "c" and not isinstance(node.value, InitList):
        yield (Let(node.name, node.type),)


initial_dropped = Rule(
    "initial_dropped", BREAKING, "int s = 0;  =>  int s;", _initial_dropped, (Let,), languages=("c",)
)


def _assignment_for_test(node: Any, site: Site) -> Iterator[Any]:
    if node.operator == "==" and site.truth and isinstance(node.left, Var | Index | Field):
        yield Assigned(node.left, node.right)


assignment_for_test = Rule(
    "assignment_for_test",
    BREAKING,
    "if (a == b)  =>  if (a = b)",
    _assignment_for_test,
    (Binary,),
    languages=("c",),
)


def _reset_in_loop(node: Any, site: Site) -> Iterator[Any]:
    """Move a start value into the loop below it, which begins anew each time round."""
    for number in range(len(node) - 1):
        match node[number], node[number + 1]:
            case Let(name, kind, value), For() | While() as loop if value is not None:
                start = Assign(Var(name), value)
                inside = replace(loop, body=(start, *loop.body))
                first = node[number] if site.language == "python" else Let(name, kind)
                yield (*node[:number], first, inside, *node[number + 2 :])


reset_in_loop = Rule(
    "reset_in_loop", BREAKING, "s = 0; while (C) S  =>  while (C) { s = 0; S }", _reset_in_loop, (tuple,)
)


def _return_in_loop(node: Any, site: Site) -> Iterator[Any]:
    """Move the return below a loop to the end of its body."""
    match node:
        case (*before, For() | While() as loop, Return(value)) if value is not None:
            yield (*before, replace(loop, body=(*loop.body, Return(value))), Return(value))


return_in_loop = Rule(
    "return_in_loop", BREAKING, "while (C) {S} return x;  =>  while (C) {S return x;} return x;",
    _return_in_loop, (tuple,),
)  # fmt: skip
