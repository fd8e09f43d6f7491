"""Read Python's syntax tree into ours; anything outside the tree says so with its line.

What has no words of its own in the tree is read so that the printer can say it again: ``x in xs`` as a
``Method``, a named argument as ``Assigned``, ``for i, x in enumerate(xs)`` as a count that begins with
``x = xs[i]``, ``yield from`` as a loop that yields ``item``. Imports, comments in bodies, the module's
docstring and ``if __name__ == "__main__"`` are left out; the printer writes the imports that it needs.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Assign,
    Binary,
    Bool,
    Break,
    Call,
    Continue,
    Expr,
    ExprStmt,
    Field,
    Float,
    For,
    ForEach,
    Function,
    If,
    Index,
    Int,
    IntType,
    Length,
    Let,
    Method,
    Module,
    Null,
    Param,
    Record,
    Return,
    Slice,
    Stmt,
    Unpack,
    Var,
    While,
    Yield,
)
from pinball.core.walk import walk
from pinball.languages.python.infer import UNKNOWN, infer
from pinball.languages.python.parse_expressions import ExpressionReader, parse_expression, stop
from pinball.languages.python.parse_types import annotation, record
from pinball.languages.python.tables import BINARY, IMPORTABLE, record_name

__all__ = ["parse", "parse_expression"]

YIELDED = "item"
"""The variable of the loop that ``yield from`` is read as."""


def parse(source: str) -> Module:
    """Return the module of a Python file. Raise ``Unsupported`` with the line where one stops us.

    Types without an annotation are inferred from the use; what nothing is known of counts as an integer.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise Unsupported(f"line {error.lineno}: a syntax error ({error.msg})") from error
    except (RecursionError, MemoryError, ValueError) as error:
        raise Unsupported(f"line 1: a file that Python cannot read ({type(error).__name__})") from error
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    classes = {name: found for name in names if (found := record_name(name)) is not None}
    records: list[Record] = []
    functions: list[Function] = []
    constants: list[Let] = []
    outside = _Reader(classes, frozenset())
    for number, node in enumerate(tree.body):
        match node:
            case ast.FunctionDef():
                functions.append(_Reader(classes, frozenset(let.name for let in constants)).function(node))
            case ast.ClassDef():
                records.append(record(node, classes))
            case ast.Assign(targets=[ast.Name()]) | ast.AnnAssign(target=ast.Name()):
                constants += _constant(node, outside)
            case ast.Expr(value=ast.Constant(value=str())) if number == 0:
                pass
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
                pass
            case ast.ImportFrom(module=name) if name in IMPORTABLE:
                pass
            case _:
                raise stop(node)
    return infer(Module(tuple(functions), tuple(records), tuple(constants)))


def _constant(node: ast.Assign | ast.AnnAssign, reader: _Reader) -> list[Let]:
    found = [s for s in reader.statement(node) if isinstance(s, Let)]
    if len(found) != 1:
        raise stop(node, "a second assignment outside of functions")
    return found


class _Reader(ExpressionReader):
    """Reads one function; it knows which names were seen, and so which assignment declares one."""

    def __init__(self, classes: Mapping[str, str], constants: frozenset[str]) -> None:
        super().__init__(classes)
        self.constants = constants
        self.seen: set[str] = set()

    def function(self, node: ast.FunctionDef) -> Function:
        arguments = node.args
        if arguments.vararg or arguments.kwarg or arguments.kwonlyargs or arguments.posonlyargs:
            raise stop(node)
        if node.decorator_list or arguments.defaults:
            raise stop(node, "a decorator" if node.decorator_list else "a default argument")
        types = [annotation(a.annotation, self.classes) if a.annotation else UNKNOWN for a in arguments.args]
        parameters = tuple(Param(a.arg, kind) for a, kind in zip(arguments.args, types, strict=True))
        self.seen = {p.name for p in parameters}
        returns = annotation(node.returns, self.classes) if node.returns else UNKNOWN
        paragraphs = (ast.get_docstring(node) or "").split("\n\n")
        comment = "\n\n".join(" ".join(p.split()) for p in paragraphs)
        body = node.body[1:] if comment else node.body
        return Function(node.name, parameters, returns, self.body(body), comment)

    def body(self, nodes: list[ast.stmt]) -> tuple[Stmt, ...]:
        return tuple(statement for node in nodes for statement in self.statement(node))

    def statement(self, node: ast.stmt) -> list[Stmt]:
        match node:
            case ast.Assign(targets=[ast.Tuple() as target], value=ast.Tuple() as value):
                return [self.unpack(target, value)]
            case ast.Assign(targets=[target], value=value):
                return [self.assignment(target, self.read(value))]
            case ast.Assign(targets=targets, value=value):
                return self.chained(targets, self.read(value))
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value):
                self.seen.add(name)
                return [Let(name, annotation(kind, self.classes), self.optional(value))]
            case ast.AugAssign(target=target, op=op, value=value) if type(op) in BINARY:
                return [Assign(self.read(target), self.read(value), BINARY[type(op)])]
            case ast.Return(value=value):
                return [Return(self.optional(value))]
            case ast.Expr(value=value):
                return [self.effect(value)]
            case ast.Break():
                return [Break()]
            case ast.Continue():
                return [Continue()]
            case ast.Pass():
                return []
            case ast.Global(names=names):
                self.seen.update(names)
                return []
            case ast.Delete(targets=[ast.Subscript(value=array, slice=index)]) if not isinstance(
                index, ast.Slice
            ):
                return [ExprStmt(Method(self.read(array), "pop", (self.read(index),)))]
            case _:
                return [self.compound(node)]

    def compound(self, node: ast.stmt) -> Stmt:
        match node:
            case ast.If(test=test, body=body, orelse=orelse):
                return If(self.read(test), self.body(body), self.body(orelse))
            case ast.While(test=test, body=body, orelse=[]):
                return While(self.read(test), self.body(body))
            case ast.For(target=ast.Name(id=name), iter=iterable, body=body, orelse=[]):
                return self.loop(name, self.read(iterable), body)
            case ast.For(
                target=ast.Tuple(elts=[ast.Name(id=index), ast.Name(id=name)]),
                iter=ast.Call(func=ast.Name(id="enumerate"), args=[ast.Name(id=array)], keywords=[]),
                body=body,
                orelse=[],
            ):
                self.seen.update((index, name))
                element = Let(name, UNKNOWN, Index(Var(array), Var(index)))
                inside = (element, *self.body(body))
                return For(index, Int(0), Length(Var(array)), inside, 1, IntType())
            case ast.For(iter=iterable):
                raise stop(node, f"a loop over {ast.unparse(iterable)} with these targets or an else")
            case _:
                raise stop(node)

    def effect(self, value: ast.expr) -> Stmt:
        match value:
            case ast.Yield(value=given) if given is not None:
                return Yield(self.read(given))
            case ast.YieldFrom(value=given):
                return ForEach(YIELDED, self.read(given), (Yield(Var(YIELDED)),))
            case _:
                return ExprStmt(self.read(value))

    def unpack(self, target: ast.Tuple, value: ast.Tuple) -> Stmt:
        if len(target.elts) != len(value.elts):
            raise stop(target, "a tuple that is taken apart into another number of names")
        values = tuple(self.read(v) for v in value.elts)
        places = tuple(self.place(t) for t in target.elts)
        self.seen.update(p.name for p in places if isinstance(p, Var))
        return Unpack(places, values)

    def chained(self, targets: list[ast.expr], value: Expr) -> list[Stmt]:
        """Return ``a = b = 0`` as one assignment for each; the value must be the same each time."""
        if any(
            not isinstance(node, Int | Bool | Float | Null | Var | Index | Binary) for node in walk(value)
        ):
            raise stop(targets[0], "a chained assignment of something computed")
        return [self.assignment(target, value) for target in targets]

    def assignment(self, target: ast.expr, value: Expr) -> Stmt:
        place = self.place(target)
        if isinstance(place, Var) and place.name not in self.seen:
            self.seen.add(place.name)
            return Let(place.name, UNKNOWN, value)
        return Assign(place, value)

    def place(self, target: ast.expr) -> Expr:
        place = self.read(target)
        if not isinstance(place, Var | Index | Field | Slice):
            raise stop(target, f"an assignment to {type(target).__name__}")
        return place

    def loop(self, name: str, iterable: Expr, body: list[ast.stmt]) -> Stmt:
        """Return a count where the loop goes over a range with a constant step, else a loop over elements."""
        self.seen.add(name)
        inside = self.body(body)
        match iterable:
            case Call("range", (stop_at,)):
                return For(name, Int(0), stop_at, inside, 1, IntType())
            case Call("range", (start, stop_at)):
                return For(name, start, stop_at, inside, 1, IntType())
            case Call("range", (start, stop_at, Int(step))) if step != 0:
                return For(name, start, stop_at, inside, step, IntType())
            case _:
                return ForEach(name, iterable, inside)
