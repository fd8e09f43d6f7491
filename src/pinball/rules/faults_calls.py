"""Mistakes with calls: arguments swapped or wrong, visits out of order, recursion on the wrong side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pinball.core.tree import AddressOf, Assign, Binary, Call, ExprStmt, Field, If, Int, Let, RefType, Return
from pinball.rules._facts import nodes, straight, type_of
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

BREAKING, CONDITIONAL = Promise.BREAKING, Promise.CONDITIONAL


def _arguments_swapped(node: Any, site: Site) -> Iterator[Any]:
    for number in range(len(node.arguments) - 1):
        first, second = node.arguments[number : number + 2]
        if first != second:
            yield Call(
                node.function, (*node.arguments[:number], second, first, *node.arguments[number + 2 :])
            )


arguments_swapped = Rule("arguments_swapped", BREAKING, "f(a, b)  =>  f(b, a)", _arguments_swapped, (Call,))


def _recurses(node: Any, site: Site) -> bool:
    return isinstance(node, Call) and site.function is not None and node.function == site.function.name


def _recursion_side(node: Any, site: Site) -> Iterator[Any]:
    """Go down the wrong side."""
    if not _recurses(node, site):
        return
    for number, argument in enumerate(node.arguments):
        if isinstance(argument, Field) and isinstance(type_of(argument, site), RefType):
            for record in site.module.records:
                for field in record.fields:
                    if field.name != argument.name and field.type == type_of(argument, site):
                        new = Field(argument.record, field.name)
                        yield Call(
                            node.function, (*node.arguments[:number], new, *node.arguments[number + 1 :])
                        )


recursion_side = Rule("recursion_side", BREAKING, "f(t->left)  =>  f(t->right)", _recursion_side, (Call,))


def _recursion_stuck(node: Any, site: Site) -> Iterator[Any]:
    """Hand the same value down again, or one step too far."""
    if not _recurses(node, site):
        return
    for number, argument in enumerate(node.arguments):
        match argument:
            case Binary("+" | "-" as operator, base, Int(step)):
                choices: tuple[Any, ...] = (base, Binary(operator, base, Int(step + 1)))
            case Field(record, _):
                choices = (record,)
            case _:
                continue
        for new in choices:
            yield Call(node.function, (*node.arguments[:number], new, *node.arguments[number + 1 :]))


recursion_stuck = Rule("recursion_stuck", BREAKING, "f(n - 1)  =>  f(n), f(n - 2)", _recursion_stuck, (Call,))


def _calls_itself(statement: Any, site: Site) -> bool:
    return any(_recurses(n, site) for n in nodes(statement))


def _visit_order(node: Any, site: Site) -> Iterator[Any]:
    """Move what is done at a node to another place among the recursive calls; the label may change."""
    places = [n for n, item in enumerate(node) if _calls_itself(item, site)]
    if len(places) < 2:
        return
    first, last = places[0], places[-1]
    for number, item in enumerate(node):
        if (
            number in places
            or isinstance(item, Let)
            or not isinstance(item, ExprStmt | Assign | If)
            or not straight(item)
        ):
            continue
        rest = (*node[:number], *node[number + 1 :])
        for target in {first, first + 1, last, last + 1} - {number, number + (number > first)}:
            place = target - (number < target)
            new = (*rest[:place], item, *rest[place:])
            if new != node:
                yield new


visit_order = Rule(
    "visit_order",
    BREAKING,
    "f(t->left); S; f(t->right);  =>  S; f(t->left); f(t->right);",
    _visit_order,
    (tuple,),
)


def _calls_swapped(node: Any, site: Site) -> Iterator[Any]:
    """Do two recursive calls in the other order."""
    places = [n for n, item in enumerate(node) if isinstance(item, ExprStmt) and _recurses(item.value, site)]
    for a, b in pairwise(places):
        if node[a] != node[b]:
            yield (*node[:a], node[b], *node[a + 1 : b], node[a], *node[b + 1 :])


recursion_order = Rule(
    "recursion_order",
    BREAKING,
    "f(t->left); f(t->right);  =>  f(t->right); f(t->left);",
    _calls_swapped,
    (tuple,),
)


def _operands_of_calls(node: Any, site: Site) -> Iterator[Any]:
    """Take the other result first; with a commutative operator nothing changes."""
    if _calls_itself(node.left, site) and _calls_itself(node.right, site) and node.left != node.right:
        yield Binary(node.operator, node.right, node.left)


recursion_operands = Rule(
    "recursion_operands",
    CONDITIONAL,
    "f(n - 1) + f(n - 2)  =>  f(n - 2) + f(n - 1)",
    _operands_of_calls,
    (Binary,),
)


def _call_dropped(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node.value, Call) and not site.head:
        yield ()


call_dropped = Rule("call_dropped", BREAKING, "f(x);  =>  ", _call_dropped, (ExprStmt,))


def _argument_for_call(node: Any, site: Site) -> Iterator[Any]:
    """Use an argument where the result of the call was meant."""
    for argument in node.arguments[:2]:
        if not isinstance(argument, AddressOf) and type_of(argument, site) == type_of(node, site):
            yield argument


argument_for_call = Rule("argument_for_call", BREAKING, "f(x)  =>  x", _argument_for_call, (Call,))


def _wrong_call(node: Any, site: Site) -> Iterator[Any]:
    """Call another function of the same shape."""
    known = {f.name: f for f in site.module.functions}
    meant = known.get(node.function)
    if meant is None:
        return
    for other in known.values():
        shape = tuple(p.type for p in other.parameters) == tuple(p.type for p in meant.parameters)
        if other is not meant and shape and other.returns == meant.returns:
            yield Call(other.name, node.arguments)


wrong_call = Rule("wrong_call", BREAKING, "f(x)  =>  g(x)", _wrong_call, (Call,))


def _result_of_one(node: Any, site: Site) -> Iterator[Any]:
    """Return without the recursive part, or only it."""
    match node.value:
        case Binary(_, left, right):
            if _calls_itself(left, site) != _calls_itself(right, site):
                yield (Return(left),)
                yield (Return(right),)


half_result = Rule("half_result", BREAKING, "return 1 + f(x);  =>  return f(x);", _result_of_one, (Return,))
