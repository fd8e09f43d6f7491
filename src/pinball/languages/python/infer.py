"""Types for what has no annotation: from the use of a name, and from the values it gets.

A help for rules and printers, not a check: where nothing is known the type is an integer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    Accumulate,
    ArrayType,
    Binary,
    Bool,
    BoolType,
    Builtin,
    Call,
    Comprehension,
    Expr,
    Field,
    Float,
    FloatType,
    For,
    ForEach,
    Function,
    FunctionType,
    If,
    IfElse,
    Index,
    InitList,
    IntType,
    Length,
    Let,
    Method,
    Module,
    New,
    NewArray,
    Null,
    Param,
    Record,
    RefType,
    Repeat,
    Return,
    Slice,
    Stmt,
    Str,
    Type,
    Unary,
    Unpack,
    Var,
    VoidType,
    While,
    Yield,
)
from pinball.core.walk import rebuild, walk

UNKNOWN = VoidType()
"""Stands for "no annotation" until ``infer`` has run; no variable has it otherwise."""

_INT, _LIST = IntType(), ArrayType(IntType())
_COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!=", "and", "or"})
_CALLS: dict[str, Type] = {
    "list": _LIST, "range": _LIST, "reversed": _LIST, "deque": _LIST, "map": _LIST, "accumulate": _LIST,
    "input": ArrayType(IntType(8)), "str": ArrayType(IntType(8)), "chr": ArrayType(IntType(8)),
    "any": BoolType(), "all": BoolType(), "bool": BoolType(), "float": FloatType(),
}  # fmt: skip
_REFERENCES = frozenset({"head", "root", "node", "tree"})  # what people call them, where no use says more
_ROUNDS = 3  # a type travels over that many calls


def infer(module: Module) -> Module:
    """Return the module with every type known; annotated ones stay as they are."""
    functions = module.functions
    returns = {f.name: f.returns for f in functions}
    open_returns = {f.name for f in functions if f.returns == UNKNOWN and not _is_procedure(f)}
    for _ in range(_ROUNDS):
        known = _Known(module.records, {f.name: f for f in functions}, returns)
        environments = [_environment(f, known) for f in functions]
        parameters = [
            tuple(p if p.type != UNKNOWN else Param(p.name, env[p.name]) for p in f.parameters)
            for f, env in zip(functions, environments, strict=True)
        ]
        for function, env in zip(functions, environments, strict=True):
            if function.name in open_returns:
                returns[function.name] = _returned(function, env, known)
        last = parameters
    finished = tuple(
        Function(f.name, ps, returns[f.name], _typed(f.body, env), f.comment)
        for f, ps, env in zip(functions, last, environments, strict=True)
    )
    constants = tuple(
        replace(let, type=known.type_of(let.value, {})) if let.type == UNKNOWN else let
        for let in module.globals
    )
    return replace(module, functions=finished, globals=constants)


class _Known:
    """What the module says: fields of records, functions and what they return."""

    def __init__(
        self, records: tuple[Record, ...], functions: Mapping[str, Function], returns: Mapping[str, Type]
    ) -> None:
        self.records, self.functions, self.returns = records, functions, returns
        self.fields = {f.name: f.type for record in reversed(records) for f in record.fields}
        self.owners = {f.name: record.name for record in reversed(records) for f in record.fields}

    def type_of(self, value: Expr | None, env: Mapping[str, Type]) -> Type:
        """Return the type of a value as far as it is known, else an integer."""
        match value:
            case Comprehension(element=Comprehension() | NewArray() | Repeat() | InitList() as row):
                return ArrayType(self.type_of(row, env))
            case NewArray() | Comprehension() | Accumulate() | Builtin(name="sorted"):
                return _LIST
            case Repeat(value=element) | InitList(values=(element, *_)):
                return ArrayType(self.type_of(element, env))
            case InitList():
                return _LIST
            case Slice(array=array) | Method(object=array, name="copy"):
                return kind if isinstance(kind := self.type_of(array, env), ArrayType) else _LIST
            case Var(name=name):
                return env.get(name, _INT)
            case Field(name=name):
                return self.fields.get(name, _INT)
            case Index(array=array) | Method(object=array, name="pop" | "popleft"):
                return kind.element if isinstance(kind := self.type_of(array, env), ArrayType) else _INT
            case New(record=record):
                return RefType(record)
            case Null() if self.records:
                return RefType(self.records[0].name)
            case Str():
                return ArrayType(IntType(8))
            case Float():
                return FloatType()
            case Bool() | Unary(operator="not") | Method(name="__contains__"):
                return BoolType()
            case Binary(operator=operator) if operator in _COMPARISONS:
                return BoolType()
            case Binary(operator="+", left=left):
                return self.type_of(left, env)
            case IfElse(then=Null(), otherwise=branch) | IfElse(then=branch):
                return self.type_of(branch, env)
            case Call(function=name):
                known = self.returns.get(name, _CALLS.get(name, _INT))
                return _INT if known == UNKNOWN else known
            case _:
                return _INT


def _environment(function: Function, known: _Known) -> dict[str, Type]:
    """Return a type for each parameter and variable of the function."""
    uses = _uses(function.body, known)
    if known.records:
        for name in _REFERENCES - uses.keys():
            uses[name] = RefType(known.records[0].name)
    env: dict[str, Type] = {
        p.name: p.type if p.type != UNKNOWN else uses.get(p.name, _INT) for p in function.parameters
    }
    for statement in _statements(function.body):
        match statement:
            case Let(name=name, type=kind, value=value):
                vague = isinstance(value, Null) or value == InitList()
                guess = uses.get(name) if vague else None
                env[name] = kind if kind != UNKNOWN else (guess or known.type_of(value, env))
            case Unpack(targets=targets, values=values):
                for target, value in zip(targets, values, strict=True):
                    if isinstance(target, Var):
                        env.setdefault(target.name, known.type_of(value, env))
            case For(variable=name):
                env.setdefault(name, _INT)
            case ForEach(variable=name, array=array):
                kind = known.type_of(array, env)
                env.setdefault(name, kind.element if isinstance(kind, ArrayType) else _INT)
    return env


def _uses(body: tuple[Stmt, ...], known: _Known) -> dict[str, Type]:
    """Return what the use of each name says about its type; the most telling use wins."""
    found: dict[str, tuple[int, Type]] = {}

    def say(weight: int, place: Any, kind: Type) -> None:
        if isinstance(place, Var) and weight > found.get(place.name, (0, _INT))[0]:
            found[place.name] = (weight, kind)

    for node in walk(body):
        match node:
            case Field(record=place, name=name) if name in known.owners:
                say(5, place, RefType(known.owners[name]))
            case Index(array=Index(array=place)) | Length(array=Index(array=place)):
                say(4, place, ArrayType(_LIST))
            case Method(object=place, name="append", arguments=(Var() | Field() as item,)) if (
                _element(item, known, body) is not None
            ):
                say(4, place, ArrayType(_element(item, known, body) or _INT))
            case Method(object=place, name="append", arguments=(InitList() | NewArray() | Repeat(),)):
                say(4, place, ArrayType(_LIST))
            case Index(array=place) | Length(array=place) | Slice(array=place) | ForEach(array=place):
                say(3, place, _LIST)
            case Method(object=place, name=name) if name not in ("split", "strip"):
                say(3, place, _LIST)
            case Comprehension(arrays=arrays) | Builtin(arguments=(_,) as arrays):
                for array in arrays:
                    if not (isinstance(node, Builtin) and node.name == "abs"):
                        say(3, array, _LIST)
            case Call(function=name, arguments=arguments):
                say(3, Var(name), FunctionType((_INT,), VoidType()))
                callee = known.functions.get(name)
                for argument, parameter in zip(arguments, callee.parameters if callee else (), strict=False):
                    if parameter.type != UNKNOWN:
                        say(2, argument, parameter.type)
            case Binary(operator="==" | "!=", left=place, right=Null()) if known.records:
                say(1, place, RefType(known.records[0].name))
    return {name: kind for name, (_, kind) in found.items()}


def _element(item: Expr, known: _Known, body: tuple[Stmt, ...]) -> Type | None:
    """Return the record that an appended item belongs to, if it is one."""
    if isinstance(item, Field):
        kind = known.fields.get(item.name)
        return kind if isinstance(kind, RefType) else None
    for node in walk(body):
        match node:
            case Field(record=Var(name=name), name=field) if Var(name) == item and field in known.owners:
                return RefType(known.owners[field])
    return None


def _statements(body: tuple[Stmt, ...]) -> Iterator[Stmt]:
    for statement in body:
        yield statement
        match statement:
            case If(then=then, otherwise=otherwise):
                yield from _statements(then)
                yield from _statements(otherwise)
            case While(body=inner) | For(body=inner) | ForEach(body=inner):
                yield from _statements(inner)


def _is_procedure(function: Function) -> bool:
    """Return whether a function hands nothing back."""
    return not any(
        isinstance(s, Yield) or (isinstance(s, Return) and s.value is not None)
        for s in _statements(function.body)
    )


def _returned(function: Function, env: Mapping[str, Type], known: _Known) -> Type:
    kinds = []
    for statement in _statements(function.body):
        match statement:
            case Yield():
                return _LIST
            case Return(value=value) if value is not None:
                own = isinstance(value, Call) and value.function == function.name
                if not own and not isinstance(value, Null):
                    kinds.append(known.type_of(value, env))
    if not kinds:
        return RefType(known.records[0].name) if known.records else _INT
    return kinds[0]


def _typed(body: Any, env: Mapping[str, Type]) -> Any:
    """Return the statements with the types of ``env`` where none was written."""
    if isinstance(body, Let):
        return replace(body, type=env[body.name]) if body.type == UNKNOWN else body
    return rebuild(body, lambda child: _typed(child, env)) if isinstance(body, tuple | Stmt) else body
