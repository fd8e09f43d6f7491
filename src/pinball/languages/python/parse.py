"""Read Python's syntax tree into ours; anything outside the tree says so with its line."""

from __future__ import annotations

import ast

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    Binary,
    Bool,
    Builtin,
    Call,
    Comprehension,
    Expr,
    IfElse,
    Index,
    Int,
    Lambda,
    Length,
    Null,
    Slice,
    Unary,
    Var,
)

_BINARY: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
_COMPARE: dict[type[ast.AST], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: "==",
    ast.IsNot: "!=",
}
_BUILTINS = {"min", "max", "sum", "sorted", "abs"}


def parse_expression(node: ast.expr) -> Expr:
    """Return the tree of a Python expression. Raise ``Unsupported`` with the line where one stops us."""
    match node:
        case ast.Constant(value=bool(value)):
            return Bool(value)
        case ast.Constant(value=int(value)):
            return Int(value)
        case ast.Constant(value=None):
            return Null()
        case ast.Name(id=name):
            return Var(name)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return Int(-value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return Unary("-", parse_expression(operand))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Unary("not", parse_expression(operand))
        case ast.UnaryOp(op=ast.Invert(), operand=operand):
            return Unary("~", parse_expression(operand))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return Binary(_BINARY[type(op)], parse_expression(left), parse_expression(right))
        case ast.BoolOp(op=op, values=values):
            joined = parse_expression(values[0])
            for value in values[1:]:
                joined = Binary("and" if isinstance(op, ast.And) else "or", joined, parse_expression(value))
            return joined
        case ast.Compare(left=left, ops=ops, comparators=rights) if all(type(op) in _COMPARE for op in ops):
            return _comparison(left, ops, rights)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return IfElse(parse_expression(test), parse_expression(body), parse_expression(orelse))
        case ast.Subscript(value=value, slice=ast.Slice(lower=lower, upper=upper, step=step)):
            return Slice(parse_expression(value), _optional(lower), _optional(upper), _step(step))
        case ast.Subscript(value=value, slice=index):
            return Index(parse_expression(value), parse_expression(index))
        case ast.Lambda(args=args, body=body):
            return Lambda(tuple(a.arg for a in args.args), parse_expression(body))
        case ast.ListComp(elt=element, generators=[generator]):
            return _comprehension(element, generator)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _call(name, arguments)
    raise Unsupported(f"{type(node).__name__} at line {getattr(node, 'lineno', '?')}")


def _optional(node: ast.expr | None) -> Expr | None:
    return None if node is None else parse_expression(node)


def _step(node: ast.expr | None) -> int:
    step = _optional(node)
    if step is None:
        return 1
    if isinstance(step, Int) and step.value in (1, -1):
        return step.value
    raise Unsupported(f"slice step at line {getattr(node, 'lineno', '?')}")


def _comparison(left: ast.expr, ops: list[ast.cmpop], rights: list[ast.expr]) -> Expr:
    """Return ``a < b < c`` as ``a < b and b < c``; the operands are free of side effects."""
    operands = [parse_expression(e) for e in (left, *rights)]
    joined: Expr = Binary(_COMPARE[type(ops[0])], operands[0], operands[1])
    for op, low, high in zip(ops[1:], operands[1:], operands[2:], strict=False):
        joined = Binary("and", joined, Binary(_COMPARE[type(op)], low, high))
    return joined


def _comprehension(element: ast.expr, generator: ast.comprehension) -> Expr:
    condition: Expr | None = None
    for test in generator.ifs:
        parsed = parse_expression(test)
        condition = parsed if condition is None else Binary("and", condition, parsed)
    match generator.target, generator.iter:
        case ast.Tuple(elts=targets), ast.Call(func=ast.Name(id="zip"), args=arrays):
            names = tuple(t.id for t in targets if isinstance(t, ast.Name))
            return Comprehension(
                parse_expression(element), names, tuple(parse_expression(a) for a in arrays), condition
            )
        case ast.Name(id=name), iterable:
            return Comprehension(parse_expression(element), (name,), (parse_expression(iterable),), condition)
    raise Unsupported(f"comprehension at line {element.lineno}")


def _call(name: str, arguments: list[ast.expr]) -> Expr:
    match name, arguments:
        case "len", [array]:
            return Length(parse_expression(array))
        case "list", [ast.Call(func=ast.Name(id="accumulate"), args=[array, *rest])]:
            combine: Expr = Lambda(("x", "y"), Binary("+", Var("x"), Var("y")))
            if rest:
                combine = parse_expression(rest[0])
            if isinstance(combine, Var) and combine.name in ("min", "max"):
                combine = Lambda(("x", "y"), Builtin(combine.name, (Var("x"), Var("y"))))
            if isinstance(combine, Var):
                combine = Lambda(("x", "y"), Call(combine.name, (Var("x"), Var("y"))))
            if isinstance(combine, Lambda):
                return Accumulate(parse_expression(array), combine)
        case _ if name in _BUILTINS:
            return Builtin(name, tuple(parse_expression(a) for a in arguments))
        case _:
            return Call(name, tuple(parse_expression(a) for a in arguments))
    raise Unsupported(f"call of {name!r}")
