"""What is in scope at each hole of a sketch, and the type of the value that is wanted there.

The sketch is read into the tree with a call ``pinball_hole_3(0)`` in place of hole 3; where the reader stops,
its refusal says so with the line of the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pinball.core.errors import BadRequest, Unsupported
from pinball.core.tree import (
    ArrayType,
    Assign,
    Assigned,
    Binary,
    Block,
    Call,
    DoWhile,
    Expr,
    ExprStmt,
    Field,
    For,
    ForEach,
    Function,
    If,
    IfElse,
    Index,
    Let,
    Loop,
    Member,
    Method,
    Module,
    Node,
    Record,
    RefType,
    Return,
    Slice,
    Stmt,
    Switch,
    Type,
    Unary,
    Unpack,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import walk
from pinball.sketch.holes import Parts, Sketch
from pinball.sketch.kinds import BOOL, INT, MARK, element, number_of, type_of


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a hole stands: the variables that can be named, and what is wanted.

    ``variables`` come in the order of their declaration. ``wanted`` is the type of the value, ``None`` for a
    statement. ``recursive`` is the function around the hole.
    """

    variables: Mapping[str, Type]
    wanted: Type | None
    in_loop: bool
    recursive: Function
    records: Mapping[str, Record]
    functions: Sequence[Function]


def scopes(sketch: Sketch) -> dict[int, Scope]:
    """Return the scope of every hole that needs one: conditions, expressions, statements.

    Raise ``Unsupported`` with the line where the file cannot be read into the tree, ``BadRequest`` for a hole
    outside of functions.
    """
    needed = [h for h in sketch.holes if h.kind in ("cond", "expr", "stmt")]
    if not needed:
        return {}
    module = _parsed(placeholders(sketch, sketch.parts), sketch.language)
    walker = _Walker(module, sketch.language)
    for function in module.functions:
        walker.enter(function)
    for hole in needed:
        if hole.number not in walker.found:
            raise BadRequest(
                f"{hole.place}: {hole.shown} does not stand in a function, or not as an expression"
            )
    return walker.found


def _parsed(text: str, language: str) -> Module:
    if language == "c":
        from pinball.languages.c.parse import parse
    else:
        from pinball.languages.python.parse import parse
    try:
        return parse(text)
    except Unsupported as error:
        raise Unsupported(f"the sketch cannot be read: {error}") from None


def placeholders(sketch: Sketch, parts: Parts) -> str:
    """Return a text in which something well-formed stands for each hole; lines stay what they are."""
    end = ";" if sketch.language == "c" else ""
    out = []
    for piece in parts:
        if isinstance(piece, str):
            out.append(piece)
            continue
        hole = sketch.holes[piece]
        match hole.kind:
            case "number":
                out.append(" 1" if hole.bound is None else f" {max(hole.bound[0], min(1, hole.bound[1]))}")
            case "choice":
                inner = placeholders(sketch, hole.given[0])
                out.append(
                    inner + (end if not inner.rstrip().endswith(("}", ";")) else "")
                    if hole.statement
                    else f"({inner})"
                )
            case "cmp":
                out.append("<")
            case "op":
                out.append("+")
            case "op=":
                out.append("+=")
            case "stmt":
                out.append(f"{MARK}{piece}(0){end}")
            case _:
                out.append(f"{MARK}{piece}(0)")
    return "".join(out)


@dataclass(slots=True)
class _Walker:
    """Goes through functions with what is in scope; ``found`` holds what was seen at each hole."""

    module: Module
    language: str
    found: dict[int, Scope] = field(default_factory=dict)
    function: Function = field(init=False)
    loops: int = 0
    returns: Type = field(
        default_factory=VoidType
    )  # what the function hands back, nothing where only holes could say
    types: dict[str, Type] = field(default_factory=dict)

    def enter(self, function: Function) -> None:
        self.function, self.loops = function, 0
        self.types = {let.name: let.type for let in self.module.globals}
        self.types |= {p.name: p.type for p in function.parameters}
        self.returns = function.returns if self.language == "c" else self.returned(function)
        self.body(function.body)

    def returned(self, function: Function) -> Type:
        """Return what a Python function hands back where a hole does: as its other returns say, if any."""
        given = [r.value for r in walk(function.body) if isinstance(r, Return) and r.value is not None]
        plain = [v for v in given if not (isinstance(v, Call) and number_of(v.function) is not None)]
        if len(plain) == len(given):
            return function.returns
        return next((kind for v in plain if (kind := self.type_of(v)) is not None), VoidType())

    def body(self, statements: Sequence[Stmt]) -> None:
        """Walk statements; what C declares in a block ends with it, and the walker takes care of that."""
        for statement in statements:
            self.statement(statement)

    def inner(self, statements: Sequence[Stmt]) -> None:
        outer = dict(self.types)
        self.body(statements)
        self.types = outer

    def loop(self, statements: Sequence[Stmt]) -> None:
        self.loops += 1
        self.inner(statements)
        self.loops -= 1

    def statement(self, node: Stmt) -> None:
        match node:
            case Let(name, kind, value):
                self.expression(value, kind)
                self.types[name] = kind
            case Assign(target, value, operator):
                self.expression(target, None)
                held = self.type_of(target)
                self.expression(value, INT if operator and isinstance(held, ArrayType | RefType) else held)
            case Unpack(targets, values):
                for place, value in zip(targets, values, strict=True):
                    self.expression(value, self.type_of(place))
                    self.expression(place, None)
                    if isinstance(place, Var):
                        self.types.setdefault(place.name, self.type_of(value) or INT)
            case ExprStmt(Call(name)) if (number := number_of(name)) is not None:
                self.note(number, None)
            case If(condition, then, otherwise):
                self.expression(condition, BOOL)
                self.inner(then)
                self.inner(otherwise)
            case While(condition, body):
                self.expression(condition, BOOL)
                self.loop(body)
            case DoWhile(body, condition):
                self.loop(body)
                self.expression(condition, BOOL)
            case For(variable, start, stop, body, _, kind):
                outer = dict(self.types)
                self.expression(start, kind)
                self.types[variable] = kind
                self.expression(stop, kind)
                self.loop(body)
                self.types = outer
            case Loop(start_with, condition, update, body):
                outer = dict(self.types)
                self.body(start_with)
                self.expression(condition, BOOL)
                self.body(update)
                self.loop(body)
                self.types = outer
            case ForEach(variable, array, body):
                self.expression(array, ArrayType(INT))
                outer = dict(self.types)
                self.types[variable] = element(self.type_of(array)) or INT
                self.loop(body)
                self.types = outer
            case Return(value):
                self.expression(value, self.returns)
            case Switch(value, cases):
                self.expression(value, INT)
                for case in cases:
                    self.inner(case.body)
            case Block(body):
                self.inner(body)
            case _:
                self.children(node)

    def expression(self, node: Expr | None, wanted: Type | None) -> None:
        """Walk an expression from which a value of type ``wanted`` is expected."""
        match node:
            case None:
                return
            case Call(name) if (number := number_of(name)) is not None:
                self.note(number, wanted or INT)
            case Call(name, arguments):
                kinds = next((f.parameters for f in self.module.functions if f.name == name), ())
                for place, argument in enumerate(arguments):
                    self.expression(argument, kinds[place].type if place < len(kinds) else INT)
            case Index(array, index):
                self.expression(array, ArrayType(INT))
                self.expression(index, INT)
            case Binary("and" | "or", left, right):
                self.expression(left, BOOL)
                self.expression(right, BOOL)
            case Binary(_, left, right):
                self.expression(left, self.type_of(right) or INT)
                self.expression(right, self.type_of(left) or INT)
            case Unary("not", operand):
                self.expression(operand, BOOL)
            case IfElse(condition, then, otherwise):
                self.expression(condition, BOOL)
                self.expression(then, wanted or self.type_of(otherwise))
                self.expression(otherwise, wanted or self.type_of(then))
            case Field(record, name) | Member(record, name):
                owner = next(
                    (r.name for r in self.module.records if any(f.name == name for f in r.fields)), ""
                )
                self.expression(record, RefType(owner))
            case Assigned(target, value):
                self.expression(target, None)
                self.expression(value, self.type_of(target))
            case Method(receiver, _, arguments):
                self.expression(receiver, ArrayType(INT))
                for argument in arguments:
                    self.expression(argument, element(self.type_of(receiver)) or INT)
            case Slice(array, start, stop):
                self.expression(array, ArrayType(INT))
                self.expression(start, INT)
                self.expression(stop, INT)
            case _:
                self.children(node)

    def children(self, node: Node) -> None:
        for inner in walk(node):
            if isinstance(inner, Call) and (number := number_of(inner.function)) is not None:
                self.note(number, INT)

    def note(self, number: int, wanted: Type | None) -> None:
        module = self.module
        self.found[number] = Scope(
            variables=dict(self.types),
            wanted=wanted,
            in_loop=self.loops > 0,
            recursive=self.function,
            records={r.name: r for r in module.records},
            functions=module.functions,
        )

    def type_of(self, node: Expr | None) -> Type | None:
        return type_of(node, self.types, self.module)
