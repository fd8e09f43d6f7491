"""How much room a value takes: in cells, which is what the interpreter counts, and in bytes, for ``sizeof``.

A number or pointer takes one cell; a record by value and an array inside something take those of their parts,
one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    Binary,
    BoolType,
    Char,
    Expr,
    FloatType,
    FunctionType,
    Int,
    IntType,
    PointerType,
    Record,
    RecordType,
    RefType,
    SizeType,
    Type,
    Unary,
)

_POINTER = 8


class Layout:
    """Sizes of the types of one module; ``records`` by name."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self.records = records

    def fields(self, name: str) -> Record:
        if name not in self.records:
            raise Unsupported(f"a record {name!r} that is defined nowhere")
        return self.records[name]

    def length(self, length: Expr) -> int:
        found = folded(length)
        if found is None:
            raise Unsupported("an array of a length that is computed")
        return found

    def cells(self, kind: Type) -> int:
        match kind:
            case RecordType(record=name):
                return sum(self.cells(field.type) for field in self.fields(name).fields)
            case ArrayType(element=element, length=length) if length is not None:
                return self.length(length) * self.cells(element)
            case _:
                return 1

    def offset(self, kind: Type, name: str) -> tuple[int, Type]:
        """Return at which cell of a record a field begins, and the field's type."""
        if isinstance(kind, RefType | RecordType) and kind.record in self.records:
            at = 0
            for field in self.records[kind.record].fields:
                if field.name == name:
                    return at, field.type
                at += self.cells(field.type)
        raise Unsupported(f"field {name!r} of {kind}")

    def zero(self, kind: Type) -> list[Any]:
        """Return the cells of a value that is all zero."""
        match kind:
            case RecordType(record=name):
                return [cell for field in self.fields(name).fields for cell in self.zero(field.type)]
            case ArrayType(element=element, length=length) if length is not None:
                return self.zero(element) * self.length(length)
            case IntType() | SizeType():
                return [0]
            case BoolType():
                return [False]
            case FloatType():
                return [0.0]
            case _:
                return [None]

    def bytes(self, kind: Type) -> int:
        """Return the size in bytes on a machine of 64 bits."""
        return self.measured(kind)[0]

    def measured(self, kind: Type) -> tuple[int, int]:
        """Return size and alignment in bytes."""
        match kind:
            case IntType(bits=bits):
                return bits // 8, bits // 8
            case BoolType():
                return 1, 1
            case ArrayType(element=element, length=length) if length is not None:
                size, unit = self.measured(element)
                return self.length(length) * size, unit
            case RecordType(record=name):
                end, widest = 0, 1
                for field in self.fields(name).fields:
                    size, unit = self.measured(field.type)
                    end = -(-end // unit) * unit + size
                    widest = max(widest, unit)
                return -(-end // widest) * widest, widest
            case FloatType() | SizeType() | PointerType() | RefType() | FunctionType() | ArrayType():
                return _POINTER, _POINTER
            case _:
                raise Unsupported(f"the size of {type(kind).__name__}")


def is_aggregate(kind: Type) -> bool:
    """Return whether a value of ``kind`` stands in several cells: a record by value, an array in place."""
    return type(kind) is RecordType or (type(kind) is ArrayType and kind.length is not None)


def decayed(kind: Type) -> Type:
    """Return the type of an array in place as an expression: a pointer to its first element."""
    return ArrayType(kind.element, kind.constant) if type(kind) is ArrayType else kind


def folded(node: Expr) -> int | None:
    """Return the value of an integer constant expression of the plain operators."""
    match node:
        case Int(value=value):
            return value
        case Char(value=character):
            return ord(character)
        case Unary(operator="-", operand=operand):
            inner = folded(operand)
            return None if inner is None else -inner
        case Binary(operator="+" | "-" | "*" | "<<" as sign, left=left, right=right):
            x, y = folded(left), folded(right)
            if x is None or y is None or (sign == "<<" and not 0 <= y < 64):
                return None
            return x << y if sign == "<<" else {"+": x + y, "-": x - y, "*": x * y}[sign]
        case _:
            return None
