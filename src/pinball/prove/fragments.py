"""Are two loop-free pieces of one language the same in every state? Variables and memory are open.

Both are run on the tree with a symbol for each variable and for each place that is read (an element, a
field); on every path they must leave the same numbers, store the same to the same places, go on in the same
way, and look at the same places, so that one is undefined where the other is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import PinballError, Unsupported
from pinball.core.interpret import Interpreter
from pinball.core.lists import is_number
from pinball.core.machine import Scope, Typed
from pinball.core.memory import Block
from pinball.core.semantics import Fault, OutOfFuel, Semantics
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Bool,
    BoolType,
    Break,
    Cast,
    Char,
    Continue,
    Expr,
    Field,
    If,
    IfElse,
    Index,
    Int,
    IntType,
    Length,
    Module,
    RefType,
    Return,
    SizeType,
    Stmt,
    Type,
    Unary,
    Var,
)
from pinball.core.tree import (
    Block as BlockStmt,
)
from pinball.core.walk import walk
from pinball.smt.bits import BitPaths
from pinball.smt.paths import Paths, Undecided, solver_context

_NUMBER = IntType | SizeType | BoolType
_PLAIN = (
    Assign, If, Return, Break, Continue, BlockStmt, Int, Bool, Char, Var, Unary, Binary, IfElse, Index, Field,
    Length, Cast, IntType, SizeType, BoolType,
)  # fmt: skip
_MOST_PATHS = 500


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the pieces stand: the language, the types of the variables in scope and of the fields."""

    semantics: Semantics
    module: Module
    types: Mapping[str, Type]
    budget: Budget


class _End(Exception):
    """A piece leaves its statements: ``break``, ``continue`` or ``return`` with a value."""

    def __init__(self, how: str, value: Any = None) -> None:
        super().__init__(how)
        self.how, self.value = how, value


class _Piece(Interpreter):
    """Runs a piece; what is read of memory is a symbol, what is stored is noted."""

    def __init__(self, setting: Setting, symbols: Mapping[Expr, Any]) -> None:
        super().__init__(setting.module, setting.semantics, 2000)
        self.types, self.symbols = setting.types, symbols
        self.looked: list[Expr] = []
        self.stores: list[tuple[Expr, Any]] = []

    def expr(self, node: Expr, scope: Scope) -> Typed:
        if isinstance(node, Index | Field | Length):
            if self.stores:
                raise Unsupported("a place read after another was stored to")
            self.looked.append(node)
            for part in walk(node):
                if isinstance(part, Var) and part.name in self.changed:
                    raise Unsupported("a place made of what was changed")
            return self.symbols[node], place_type(node, self.types, self)
        if isinstance(node, Var) and node.name not in self.changed:
            self.looked.append(node)  # it may never have been set
        return super().expr(node, scope)

    changed: frozenset[str] = frozenset()

    def assign(self, target: Expr, typed: Typed, operator: str, scope: Scope) -> Typed:
        if isinstance(target, Var):
            found = super().assign(target, typed, operator, scope)
            self.changed |= {target.name}
            return found
        if operator or not isinstance(target, Index | Field):
            raise Unsupported("a store of another sort")
        if any(isinstance(part, Var) and part.name in self.changed for part in walk(target)):
            raise Unsupported("a place made of what was changed")
        kind = place_type(target, self.types, self)
        value = self.convert(typed, kind, "=")
        self.stores.append((target, value))
        return value, kind

    def ended(self, body: Sequence[Stmt], scope: Scope) -> tuple[str, Any]:
        """Run statements; return how they end and what they return."""
        try:
            for statement in body:
                self.piece(statement, scope)
        except _End as end:
            return end.how, end.value
        return "goes on", None

    def piece(self, node: Stmt, scope: Scope) -> None:
        match node:
            case Return(value=value):
                raise _End("returns", None if value is None else self.expr(value, scope)[0])
            case Break() | Continue():
                raise _End(type(node).__name__)
            case If(condition=condition, then=then, otherwise=otherwise):
                for inner in then if self.truth(self.expr(condition, scope)) else otherwise:
                    self.piece(inner, scope)
            case BlockStmt(body=body):
                for inner in body:
                    self.piece(inner, scope)
            case Assign(target=target, value=value, operator=operator):
                self.assign(target, self.expr(value, scope), operator, scope)
            case _:
                raise Unsupported(f"{type(node).__name__} in a piece")


def place_type(node: Expr, types: Mapping[str, Type], machine: Interpreter) -> Type:
    """Return the type of a number in memory. Raise ``Unsupported`` for what is no number."""
    kind: Type | None = None
    match node:
        case Index(array=Var(name=name)):
            held = types.get(name)
            kind = held.element if isinstance(held, ArrayType) else None
        case Field(record=record, name=name):
            owner = _record(record, types, machine)
            fields = machine.records[owner].fields if owner in machine.records else ()
            kind = next((f.type for f in fields if f.name == name), None)
    if not isinstance(kind, _NUMBER):
        raise Unsupported("a place that holds no number")
    return kind


def _record(node: Expr, types: Mapping[str, Type], machine: Interpreter) -> str:
    match node:
        case Var(name=name):
            held = types.get(name)
            return held.record if isinstance(held, RefType) else ""
        case Field(record=inner, name=name):
            owner = _record(inner, types, machine)
            fields = machine.records[owner].fields if owner in machine.records else ()
            held = next((f.type for f in fields if f.name == name), None)
            return held.record if isinstance(held, RefType) else ""
    return ""


def same(one: Sequence[Stmt], two: Sequence[Stmt], setting: Setting) -> bool:
    """Tell whether two loop-free pieces are shown to do the same in every state; ``False`` says nothing."""
    nodes = list(walk((*one, *two)))
    if not all(isinstance(node, _PLAIN) for node in nodes):
        return False
    stores = any(isinstance(n, Assign) and not isinstance(n.target, Var) for n in nodes)
    if stores and any(isinstance(n, AddressOf) for n in walk(setting.module)):
        return False  # what is stored may be one of the variables
    try:
        return _followed(one, two, setting, in_bits=False)
    except (PinballError, TypeError, AttributeError, KeyError):
        pass
    try:
        return _followed(one, two, setting, in_bits=True)
    except (PinballError, TypeError, AttributeError, KeyError):
        return False


def _followed(one: Sequence[Stmt], two: Sequence[Stmt], setting: Setting, in_bits: bool) -> bool:
    names, places = _open(one, two)
    probe = _Piece(setting, {})
    kinds: list[Type] = [_number(setting, name) for name in names]
    kinds += [place_type(place, setting.types, probe) for place in places]
    limits = [_limits(kind, probe) for kind in kinds]
    paths: Paths | BitPaths
    if in_bits:
        paths = BitPaths(limits, setting.budget, solver_context())
        unknowns = paths.unknowns
    else:
        paths = Paths(len(limits), -1, setting.budget, solver_context(), limits)
        unknowns = paths.numbers.unknowns
    state = dict(zip(names, unknowns, strict=False))
    symbols = dict(zip(places, unknowns[len(names) :], strict=True))
    for rounds, _ in enumerate(paths.explore()):
        if rounds > _MOST_PATHS:
            raise Undecided("too many paths")
        ends = [_end(body, state, symbols, kinds, setting) for body in (one, two)]
        if not _alike(ends[0], ends[1], paths):
            return False
    return True


def _open(one: Sequence[Stmt], two: Sequence[Stmt]) -> tuple[list[str], list[Expr]]:
    """Return the variables that are used as numbers, and the places that are read."""
    names: dict[str, None] = {}
    places: dict[Expr, None] = {}

    def visit(node: Any) -> None:
        if isinstance(node, Index | Field | Length):
            places[node] = None
            return  # what a place is made of is part of its name
        if isinstance(node, Var):
            names[node.name] = None
        for part in _parts(node):
            visit(part)

    for statement in (*one, *two):
        visit(statement)
    return list(names), list(places)


def _parts(node: Any) -> list[Any]:
    """Return a node's direct children; of a store, the place is not read."""
    if isinstance(node, tuple):
        return list(node)
    match node:
        case Assign(target=Index() | Field(), value=value):
            return [value]
        case Assign(target=target, value=value):
            return [target, value]
        case If(condition=condition, then=then, otherwise=otherwise):
            return [condition, then, otherwise]
        case IfElse(condition=condition, then=then, otherwise=otherwise):
            return [condition, then, otherwise]
        case Return(value=value):
            return [] if value is None else [value]
        case BlockStmt(body=body):
            return [body]
        case Binary(left=left, right=right):
            return [left, right]
        case Unary(operand=operand) | Cast(operand=operand):
            return [operand]
    return []


def _number(setting: Setting, name: str) -> Type:
    kind = setting.types.get(name)
    if not isinstance(kind, _NUMBER):
        raise Unsupported(f"{name} is no number")
    return kind


def _limits(kind: Type, machine: Interpreter) -> tuple[int, int]:
    match kind:
        case BoolType():
            raise Unsupported("a truth value that is not known")
        case SizeType():
            return 0, (1 << 64) - 1
        case IntType(bits=bits, signed=False):
            return 0, (1 << bits) - 1
    return machine.bounds(kind)


@dataclass(frozen=True, slots=True)
class _Ended:
    how: str
    value: Any
    state: tuple[Any, ...]
    stores: tuple[tuple[Expr, Any], ...]
    looked: frozenset[Expr]


def _end(
    body: Sequence[Stmt],
    state: Mapping[str, Any],
    symbols: Mapping[Expr, Any],
    kinds: Sequence[Type],
    setting: Setting,
) -> _Ended:
    machine = _Piece(setting, symbols)
    scope = {n: Block([value], kind) for (n, value), kind in zip(state.items(), kinds, strict=False)}
    try:
        how, value = machine.ended(body, scope)
    except OutOfFuel:
        raise
    except Fault:
        return _Ended("undefined", None, (), (), frozenset())
    after = tuple(scope[name].cells[0] for name in state)
    return _Ended(how, value, after, tuple(machine.stores), frozenset(machine.looked))


def _alike(one: _Ended, two: _Ended, paths: Paths | BitPaths) -> bool:
    """Tell whether two ends are the same for all states of a path."""
    if one.how != two.how:
        return False
    if one.how == "undefined":
        return True
    if one.looked != two.looked or [p for p, _ in one.stores] != [p for p, _ in two.stores]:
        return False
    pairs = [(one.value, two.value), *zip(one.state, two.state, strict=True)]
    pairs += [(v, w) for (_, v), (_, w) in zip(one.stores, two.stores, strict=True)]
    for left, right in pairs:
        if left is None or right is None or not is_number(left) or not is_number(right):
            if left is not right:
                return False
        elif paths.witness(left - right) is not None:
            return False
    return True
