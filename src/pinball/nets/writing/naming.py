"""Give every variable of a function the next free name of its kind's pool."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    Assigned,
    Binary,
    Block,
    Builtin,
    Call,
    Case,
    Comprehension,
    DoWhile,
    Expr,
    Field,
    For,
    ForEach,
    Function,
    Goto,
    If,
    Index,
    InitList,
    IntType,
    Label,
    Lambda,
    Length,
    Let,
    Loop,
    Member,
    Method,
    New,
    Param,
    RecordType,
    RefType,
    Slice,
    Stmt,
    Switch,
    Type,
    Unpack,
    Var,
    While,
)
from pinball.core.walk import rebuild, walk
from pinball.nets.writing.kinds import Kind, kind_of
from pinball.nets.writing.vocabulary import KEYWORDS, LABELS, POOLS

Body = tuple[Stmt, ...]
_NAMED: tuple[Expr, ...] = tuple(Var(name) for name in KEYWORDS)


def first_free(pool: Iterable[str], used: Iterable[str], what: str) -> str:
    """Return the first name of ``pool`` that is not used. Raise ``Unsupported`` where there is none."""
    taken = set(used)
    for name in pool:
        if name not in taken:
            return name
    raise Unsupported(f"more {what} than there are names for")


def pool_of(kind: Kind) -> str:
    """Return the pool that names a variable of a kind."""
    return kind.tag if kind.tag in POOLS else "number"


def used_as(name: str, body: Any) -> str:
    """Return the pool for a variable without a type, by what is done with it."""
    variable = Var(name)
    for node in walk(body):
        match node:
            case Field(record=inner) if inner == variable:
                return "ref"
            case Index(array=inner) | Length(array=inner) | Slice(array=inner) | ForEach(array=inner):
                if inner == variable:
                    return "array"
            case Accumulate(array=inner) if inner == variable:
                return "array"
            case Comprehension(arrays=arrays) | Builtin("sum" | "sorted" | "min" | "max", (_,) as arrays) if (
                variable in arrays
            ):
                return "array"
            case Binary("+", InitList(), right) if right == variable:
                return "array"
            case Binary("+", left, InitList()) if left == variable:
                return "array"
            case Call(function=called) if called == name:
                return "function"
    return "number"


class Naming:
    """Maps old names to new ones; ``names`` are the variables in scope, ``outside`` the global ones."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.fields: dict[str, str] = {}
        self.records: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        self.outside: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.used: set[str] = set()
        self.labels: dict[str, str] = {}

    def function(self, function: Function) -> Function:
        self.names, self.labels = dict(self.outside), {}
        self.used = set(self.outside.values())
        parameters = tuple(
            Param(self.declare(p.name, pool_of(kind_of(p.type, self.language))), self.type(p.type))
            for p in function.parameters
        )
        body = self.body(function.body)
        return Function(self.functions[function.name], parameters, self.type(function.returns), body)

    # --- names ------------------------------------------------------------------------------------------

    def declare(self, name: str, pool: str) -> str:
        new = first_free(POOLS[pool], self.used, f"variables ({pool})")
        self.names[name] = new
        self.used.add(new)
        return new

    def again(self, name: str, pool: str) -> str:
        """Return the name of a loop's variable; Python may use one that is there already."""
        known = self.names.get(name)
        if self.language == "python" and known in POOLS[pool] and known not in self.outside.values():
            return known
        return self.declare(name, pool)

    def variable(self, name: str) -> str:
        return self.names.get(name) or self.functions.get(name) or name

    def label(self, name: str) -> str:
        if name not in self.labels:
            self.labels[name] = first_free(LABELS, self.labels.values(), "labels")
        return self.labels[name]

    # --- statements -------------------------------------------------------------------------------------

    def body(self, body: Body) -> Body:
        """Rename a body; in C what it declares ends with it."""
        kept = dict(self.names), set(self.used)
        found = self.inside(body)
        if self.language == "c":
            self.names, self.used = kept
        return found

    def inside(self, body: Body) -> Body:
        return tuple(self.statement(s) for s in body)

    def statement(self, node: Stmt) -> Stmt:
        match node:
            case Let(name=name, type=kind, value=value):
                pool, renamed = pool_of(kind_of(kind, self.language)), self.type(kind)
                new_value = self.optional(value)
                return Let(self.declare(name, pool), renamed, new_value)
            case If(condition, then, otherwise):
                return If(self.expr(condition), self.body(then), self.body(otherwise))
            case While(condition, body):
                return While(self.expr(condition), self.body(body))
            case Block(body):
                return Block(self.body(body))
            case DoWhile(body, condition):
                return DoWhile(self.body(body), self.expr(condition))
            case For() | ForEach() | Loop() | Switch():
                kept = dict(self.names), set(self.used)
                found = self.loop(node)
                if self.language == "c":
                    self.names, self.used = kept
                return found
            case Unpack(targets, values):
                return self.unpack(targets, values)
            case Goto(label):
                return Goto(self.label(label))
            case Label(name):
                return Label(self.label(name))
            case _:
                return rebuild(node, self.expr)

    def loop(self, node: For | ForEach | Loop | Switch) -> Stmt:
        match node:
            case For(name, start, stop, body, step, kind):
                begin, end = self.expr(start), self.expr(stop)
                new = self.again(name, pool_of(kind_of(kind, self.language)))
                return For(new, begin, end, self.inside(body), step, self.type(kind))
            case ForEach(name, array, body):
                found = self.expr(array)
                new = self.again(name, used_as(name, body))
                return ForEach(new, found, self.inside(body))
            case Loop(start, condition, update, body):
                first = self.inside(start)
                test = self.optional(condition)
                return Loop(first, test, self.inside(update), self.body(body))
            case Switch(value, cases):
                chosen = self.expr(value)
                return Switch(chosen, tuple(Case(self.expr(c.values), self.inside(c.body)) for c in cases))

    def unpack(self, targets: tuple[Expr, ...], values: tuple[Expr, ...]) -> Stmt:
        """Rename ``a, b = x, y``; a new name is a variable whose pool its value's form tells."""
        new_values = tuple(self.expr(v) for v in values)
        for target, value in zip(targets, values, strict=True):
            if isinstance(target, Var) and target.name not in self.names:
                self.declare(target.name, _value_pool(value, self))
        return Unpack(tuple(self.expr(t) for t in targets), new_values)

    # --- expressions and types ----------------------------------------------------------------------------

    def optional(self, node: Expr | None) -> Expr | None:
        return None if node is None else self.expr(node)

    def expr(self, node: Any) -> Any:
        """Return an expression, or a tuple of them, with the new names."""
        match node:
            case Var(name):
                return Var(self.variable(name))
            case Call(name, arguments):
                return Call(self.variable(name), self.arguments(arguments))
            case Builtin(name, arguments):
                return Builtin(name, self.arguments(arguments))
            case Method(place, name, arguments):
                return Method(self.expr(place), name, self.arguments(arguments))
            case Field(record, name) | Member(record, name):
                if name not in self.fields:
                    raise Unsupported(f"a field {name} that no record has")
                return type(node)(self.expr(record), self.fields[name])
            case New(record, arguments):
                return New(self.records[record], self.arguments(arguments))
            case Lambda() | Comprehension():
                kept = dict(self.names), set(self.used)
                found = self.binding(node)
                self.names, self.used = kept
                return found
            case _ if isinstance(node, Type):
                return self.type(node)
            case _:
                return rebuild(node, self.expr)

    def arguments(self, arguments: tuple[Expr, ...]) -> tuple[Expr, ...]:
        """Rename arguments; the name of a named one stays."""
        return tuple(
            replace(a, value=self.expr(a.value))
            if isinstance(a, Assigned) and self.language == "python" and a.target in _NAMED
            else self.expr(a)
            for a in arguments
        )

    def binding(self, node: Lambda | Comprehension) -> Expr:
        if isinstance(node, Lambda):
            names = tuple(self.declare(n, used_as(n, node.body)) for n in node.parameters)
            return Lambda(names, self.expr(node.body))
        arrays = tuple(self.expr(a) for a in node.arrays)
        inside = (node.element, node.condition)
        names = tuple(self.declare(n, used_as(n, inside)) for n in node.variables)
        return Comprehension(self.expr(node.element), names, arrays, self.optional(node.condition))

    def type(self, kind: Type) -> Type:
        match kind:
            case RefType(record):
                return RefType(self.records[record])
            case RecordType(record):
                return RecordType(self.records[record])
            case IntType(bits=bits) if self.language == "python" and bits != 8:
                return IntType(64)
            case _:
                return rebuild(kind, self.expr)


def _value_pool(value: Expr, naming: Naming) -> str:
    """Return the pool of a value by its form: a variable's own, a reference's, an array's or a number's."""
    match value:
        case Var(name):
            known = naming.names.get(name)
            return next((pool for pool, names in POOLS.items() if known in names), "number")
        case Field(name=name):
            pools = {"next", "prev", "left", "right", "parent", "other", "head", "tail", "top"}
            return "ref" if naming.fields.get(name) in pools else "number"
        case _:
            return {
                "Null": "ref",
                "New": "ref",
                "InitList": "array",
                "Slice": "array",
                "Repeat": "array",
            }.get(type(value).__name__, "number")
