"""Rules whose picture is the rule: ``A < B  =>  B > A`` is read into two trees with variables."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

from pinball.core import tree
from pinball.core.tree import Binary, Expr, Int, Unary, Var
from pinball.languages.python.parse import parse_expression
from pinball.rules._facts import pure
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site, parts

Bound = dict[str, Any]
Condition = Callable[[Bound, Site], bool]
_VARIABLES = frozenset("ABCDEXYK")


def match(pattern: Any, node: Any, bound: Bound) -> bool:
    """Return whether a node has the pattern's shape, and bind its variables; ``K`` is an integer constant.

    A variable that occurs twice has to be the same tree both times.
    """
    kind = type(pattern)
    if kind is Var and pattern.name in _VARIABLES:
        if pattern.name == "K" and type(node) is not Int:
            return False
        if pattern.name in bound:
            return bool(bound[pattern.name] == node)
        bound[pattern.name] = node
        return True
    if kind is not type(node):
        return False
    if kind is Binary:
        return bool(
            pattern.operator == node.operator
            and match(pattern.left, node.left, bound)
            and match(pattern.right, node.right, bound)
        )
    for name in parts(kind):
        part, child = getattr(pattern, name), getattr(node, name)
        if type(part).__module__ == "pinball.core.tree":
            if not match(part, child, bound):
                return False
        elif part != child:
            return False
    return True


def fill(pattern: Any, bound: Bound) -> Any:
    """Return the pattern with its variables replaced; arithmetic on ``K`` is done."""
    match pattern:
        case Var(name=name) if name in _VARIABLES:
            return bound[name]
        case Binary("+" | "-" as operator, Var("K"), Int(step)):
            return Int(bound["K"].value + (step if operator == "+" else -step))
        case Binary(operator, left, right):
            return Binary(operator, fill(left, bound), fill(right, bound))
        case Unary(operator, operand):
            return Unary(operator, fill(operand, bound))
        case tree.Field(record, name):
            return tree.Field(fill(record, bound), name)
        case tree.Index(array, index):
            return tree.Index(fill(array, bound), fill(index, bound))
        case tree.IfElse(condition, then, otherwise):
            return tree.IfElse(fill(condition, bound), fill(then, bound), fill(otherwise, bound))
        case _:
            return pattern


def _read(text: str) -> Expr:
    """Return the tree of one side of a picture, written as a Python expression."""
    return parse_expression(ast.parse(text.strip(), mode="eval").body)


def _towards_zero(pattern: Any) -> Any:
    """Return the pattern with C's division, which rounds towards zero."""
    spelling = {"//": "quot", "%": "rem"}
    match pattern:
        case Binary(operator, left, right):
            return Binary(spelling.get(operator, operator), _towards_zero(left), _towards_zero(right))
        case Unary(operator, operand):
            return Unary(operator, _towards_zero(operand))
        case _:
            return pattern


def always(bound: Bound, site: Site) -> bool:
    """Accept every match."""
    return True


def all_pure(bound: Bound, site: Site) -> bool:
    """Accept a match whose parts have no effects, so that they may be copied, dropped or reordered."""
    return all(pure(node) for node in bound.values())


def picture_rule(
    name: str,
    promise: Promise,
    picture: str,
    when: Condition = all_pure,
    languages: tuple[str, ...] = ("c", "python"),
) -> Rule:
    """Return the rule that a picture shows: lines of ``before => after``, or ``<=>`` for both ways.

    Both sides are Python expressions over variables ``A B C D E`` (anything) and ``K`` (an integer constant).
    """
    ways: list[tuple[Any, Any]] = []
    for line in picture.split(";"):
        both = "<=>" in line
        left, right = (_read(side) for side in line.split("<=>" if both else "=>"))
        ways.append((left, right))
        if both:
            ways.append((right, left))
    spelt = {"python": ways, "c": [(_towards_zero(a), _towards_zero(b)) for a, b in ways]}

    def rewrite(node: Any, site: Site) -> Iterator[Any]:
        for before, after in spelt[site.language]:
            bound: Bound = {}
            if match(before, node, bound) and when(bound, site):
                new = fill(after, bound)
                if new != node:
                    yield new

    kinds = tuple({type(before): None for before, _ in ways})
    return Rule(
        name, promise, "; ".join(w.strip() for w in picture.split(";")), rewrite, kinds, languages=languages
    )
