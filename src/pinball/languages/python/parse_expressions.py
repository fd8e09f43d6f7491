"""Read one Python expression into the tree."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    Assigned,
    Binary,
    Bool,
    Builtin,
    Call,
    Comprehension,
    Expr,
    Field,
    Float,
    IfElse,
    Index,
    InitList,
    Int,
    IntType,
    Lambda,
    Length,
    Method,
    New,
    NewArray,
    Null,
    Repeat,
    Slice,
    Str,
    Unary,
    Var,
)
from pinball.core.walk import walk
from pinball.languages.python.tables import BINARY, BUILTINS, COMPARE, CONTAINS, KEYWORDS, METHODS

_SIGNS: dict[type[ast.AST], str] = {ast.USub: "-", ast.Not: "not", ast.Invert: "~"}


def parse_expression(node: ast.expr, classes: Mapping[str, str] | None = None) -> Expr:
    """Return the tree of a Python expression; ``classes`` gives the record of each class of the file.

    Raise ``Unsupported`` with the line where a construct stops us.
    """
    return ExpressionReader(classes or {}).read(node)


def stop(node: ast.AST, what: str = "") -> Unsupported:
    """Return the refusal of a node: its line and its construct."""
    return Unsupported(f"line {getattr(node, 'lineno', '?')}: {what or type(node).__name__}")


class ExpressionReader:
    """Reads expressions; it knows the classes of the file, whose calls make records."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self.classes = classes

    def read(self, node: ast.expr) -> Expr:
        match node:
            case ast.Constant():
                return _constant(node)
            case ast.Name(id=name):
                return Var(name)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
                return Int(-value)
            case ast.UnaryOp(op=op, operand=operand) if type(op) in _SIGNS:
                return Unary(_SIGNS[type(op)], self.read(operand))
            case ast.BinOp():
                return self.binary(node)
            case ast.BoolOp(op=op, values=values):
                joined = self.read(values[0])
                for value in values[1:]:
                    joined = Binary("and" if isinstance(op, ast.And) else "or", joined, self.read(value))
                return joined
            case ast.Compare():
                return self.comparison(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return IfElse(self.read(test), self.read(body), self.read(orelse))
            case ast.Subscript(value=value, slice=ast.Slice() as cut):
                start, end = self.optional(cut.lower), self.optional(cut.upper)
                return Slice(self.read(value), start, end, self.slice_step(cut))
            case ast.Subscript(value=value, slice=index):
                return Index(self.read(value), self.read(index))
            case ast.Attribute(value=value, attr=name):
                return Field(self.read(value), name)
            case ast.List(elts=elements):
                return InitList(tuple(self.read(e) for e in elements))
            case ast.Lambda(args=args, body=body):
                return Lambda(tuple(a.arg for a in args.args), self.read(body))
            case (
                ast.ListComp(elt=element, generators=[generator])
                | ast.GeneratorExp(elt=element, generators=[generator])
            ):
                return self.comprehension(element, generator)
            case ast.Call():
                return self.call(node)
            case _:
                raise stop(node)

    def optional(self, node: ast.expr | None) -> Expr | None:
        return None if node is None else self.read(node)

    def binary(self, node: ast.BinOp) -> Expr:
        match node:
            case ast.BinOp(left=ast.List(elts=[element]), op=ast.Mult(), right=count):
                if isinstance(element, ast.Constant) and type(element.value) is int and element.value == 0:
                    return NewArray(IntType(), self.read(count))
                return Repeat(self.read(element), self.read(count))
            case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
                return Binary(BINARY[type(op)], self.read(left), self.read(right))
            case _:
                raise stop(node, f"the operator {type(node.op).__name__}")

    def comparison(self, node: ast.Compare) -> Expr:
        """Return ``a < b < c`` as ``a < b and b < c``; what stands in the middle must have no effect."""
        operands = [self.read(e) for e in (node.left, *node.comparators)]
        joined: Expr | None = None
        for op, low, high in zip(node.ops, operands, operands[1:], strict=False):
            match op:
                case ast.In():
                    part: Expr = Method(high, CONTAINS, (low,))
                case ast.NotIn():
                    part = Unary("not", Method(high, CONTAINS, (low,)))
                case _:
                    part = Binary(COMPARE[type(op)], low, high)
            joined = part if joined is None else Binary("and", joined, part)
        if any(isinstance(n, Call | Method | New) for n in walk(tuple(operands[1:-1]))):
            raise stop(node, "a call inside a chained comparison")
        assert joined is not None
        return joined

    def slice_step(self, cut: ast.Slice) -> int:
        step = self.optional(cut.step)
        if step is None:
            return 1
        if isinstance(step, Int) and step.value in (1, -1):
            return step.value
        raise stop(cut.step or cut, "a slice step other than 1 and -1")

    def comprehension(self, element: ast.expr, generator: ast.comprehension) -> Expr:
        condition: Expr | None = None
        for test in generator.ifs:
            parsed = self.read(test)
            condition = parsed if condition is None else Binary("and", condition, parsed)
        match generator.target, generator.iter:
            case ast.Tuple(elts=targets), ast.Call(func=ast.Name(id="zip"), args=arrays):
                names = tuple(t.id for t in targets if isinstance(t, ast.Name))
                return Comprehension(
                    self.read(element), names, tuple(self.read(a) for a in arrays), condition
                )
            case ast.Name(id=name), iterable:
                return Comprehension(self.read(element), (name,), (self.read(iterable),), condition)
        raise stop(element, "a comprehension over something else than one name")

    def call(self, node: ast.Call) -> Expr:
        match node.func, node.args:
            case ast.Name(id="len"), [array]:
                return Length(self.read(array))
            case ast.Name(id="sum"), [ast.GeneratorExp(elt=ast.Constant(value=1), generators=[counted])] if (
                counted.ifs
            ):
                return Length(self.comprehension(counted.target, counted))
            case ast.Name(id="list"), [ast.Call(func=ast.Name(id="accumulate"), args=[array, *rest])]:
                return Accumulate(self.read(array), self.combiner(rest))
            case ast.Name(id=name), _ if name in BUILTINS:
                return Builtin(name, self.arguments(node))
            case ast.Name(id=name), _ if name in self.classes:
                return New(self.classes[name], self.arguments(node))
            case ast.Name(id=name), _:
                return Call(name, self.arguments(node))
            case ast.Attribute(value=value, attr=name), _ if name in METHODS:
                return Method(self.read(value), name, self.arguments(node))
            case ast.Attribute(attr=name), _:
                raise stop(node, f"the method {name}")
            case _:
                raise stop(node, f"a call of {type(node.func).__name__}")

    def arguments(self, node: ast.Call) -> tuple[Expr, ...]:
        named = []
        for keyword in node.keywords:
            if keyword.arg not in KEYWORDS:
                raise stop(node, f"the named argument {keyword.arg or '**'}")
            named.append(Assigned(Var(keyword.arg), self.read(keyword.value)))
        return (*(self.read(a) for a in node.args), *named)

    def combiner(self, rest: list[ast.expr]) -> Lambda:
        combine: Expr = Lambda(("x", "y"), Binary("+", Var("x"), Var("y")))
        if rest:
            combine = self.read(rest[0])
        if isinstance(combine, Var) and combine.name in ("min", "max"):
            combine = Lambda(("x", "y"), Builtin(combine.name, (Var("x"), Var("y"))))
        if isinstance(combine, Var):
            combine = Lambda(("x", "y"), Call(combine.name, (Var("x"), Var("y"))))
        if isinstance(combine, Lambda):
            return combine
        raise stop(rest[0], "accumulate with something else than a function")


def _constant(node: ast.Constant) -> Expr:
    match node.value:
        case bool(value):
            return Bool(value)
        case int(value):
            return Int(value)
        case float(value):
            return Float(value)
        case str(value):
            return Str(value)
        case None:
            return Null()
        case value:
            raise stop(node, f"a constant of type {type(value).__name__}")
