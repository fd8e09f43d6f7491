"""The types of plain expressions, as far as the tree tells them, and what types are asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pinball.core.tree import (
    ArrayType,
    Binary,
    Bool,
    BoolType,
    Builtin,
    Call,
    Comprehension,
    Deref,
    Expr,
    Field,
    Float,
    FloatType,
    IfElse,
    Index,
    InitList,
    Int,
    IntType,
    Member,
    Module,
    NewArray,
    Null,
    Param,
    PointerType,
    RecordType,
    RefType,
    Repeat,
    SizeType,
    Slice,
    Step,
    Type,
    Var,
    VoidType,
)

MARK = "pinball_hole_"
"""How the functions begin that stand for holes in the tree."""
_MARKED = re.compile(rf"{MARK}(\d+)$")
_COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!="})
INT, BOOL = IntType(32), BoolType()


def type_of(node: Expr | None, types: Mapping[str, Type], module: Module) -> Type | None:
    """Return the type of an expression as far as it is plain."""
    match node:
        case Var(name):
            return types.get(name)
        case Index(array):
            return element(type_of(array, types, module))
        case Deref(pointer):
            return element(type_of(pointer, types, module))
        case Field(_, name) | Member(_, name):
            fields: list[Param] = [f for r in module.records for f in r.fields if f.name == name]
            return fields[0].type if fields else None
        case Builtin("sorted") | Call("list") | InitList() | Repeat() | NewArray() | Comprehension():
            return ArrayType(INT)
        case Slice(array):
            return type_of(array, types, module)
        case Call(name) if number_of(name) is None:
            return next((f.returns for f in module.functions if f.name == name), INT)
        case Int():
            return INT
        case Float():
            return FloatType()
        case Bool():
            return BOOL
        case Step(target):
            return type_of(target, types, module)
        case Binary(operator, left):
            if operator in _COMPARISONS or operator in ("and", "or"):
                return BOOL
            kind = type_of(left, types, module)
            return kind if isinstance(kind, ArrayType | FloatType) else INT
        case IfElse(_, then, otherwise):
            return type_of(then, types, module) or type_of(otherwise, types, module)
        case Null():
            return None
        case _:
            return INT if node is not None and not isinstance(node, Call) else None


def element(kind: Type | None) -> Type | None:
    """Return what an array or a pointer holds."""
    match kind:
        case ArrayType(element=inner):
            return inner
        case PointerType(target=inner):
            return inner
        case RefType(record=name):
            return RecordType(name)
    return None


def number_of(name: str) -> int | None:
    """Return the hole that a function's name stands for, if it is one of ours."""
    match = _MARKED.match(name)
    return int(match.group(1)) if match else None


def is_number(kind: Type | None) -> bool:
    """Tell whether values of a type are whole numbers."""
    return isinstance(kind, IntType | SizeType)


def is_nothing(kind: Type | None) -> bool:
    """Tell whether a function of this type hands nothing back."""
    return kind is None or isinstance(kind, VoidType)
