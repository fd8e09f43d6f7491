"""The rules that every step of a run obeys: ranges, truth, conversions, and cells that must be there.

The numbers may be any objects with Python's arithmetic: a prover passes symbolic ones, whose comparisons it
decides in ``__bool__``. So nothing here asks what class a number has, hashes it, or computes past its
operators; a number that must pick a cell is compared with the candidates. ``fit`` is the one place that
checks a range.
"""

from __future__ import annotations

from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.layout import Layout
from pinball.core.memory import UNINITIALISED, Block, Heap
from pinball.core.semantics import (
    SIZE_LIMIT,
    Fault,
    OutOfFuel,
    Raised,
    Semantics,
    UndefinedBehaviour,
)
from pinball.core.tree import (
    ArrayType,
    BoolType,
    FloatType,
    FunctionType,
    IntType,
    Module,
    PointerType,
    RecordType,
    RefType,
    SizeType,
    Type,
    VoidType,
)

Scope = dict[str, Block]
Typed = tuple[Any, Type]

_INT, _SIZE, _BOOL, _SMALL = IntType(64), SizeType(), BoolType(), IntType(32)
_NULL = PointerType(VoidType())
_ARRAY = ArrayType(_INT)
_FLOAT, _WIDE, _UNSIGNED = FloatType(), IntType(64, signed=False), IntType(32, signed=False)


class Machine:
    """The state of a run and its rules."""

    def __init__(self, module: Module, semantics: Semantics, fuel: int, allocations: int | None) -> None:
        self.functions = {function.name: function for function in module.functions}
        self.records = {record.name: record for record in module.records}
        self.layout = Layout(self.records)
        self.semantics = semantics
        self.unbounded = semantics.overflow == "unbounded"
        self.fuel = fuel
        self.heap = Heap(allocations)
        self.errno = ""
        self.addressed: list[Block] = []
        self.outside: Scope = {}
        self.strings: dict[str, Block] = {}

    def fault(self, text: str) -> Fault:
        """Return what this language makes of a broken rule: undefined behaviour or an exception."""
        return UndefinedBehaviour(text) if self.semantics.manual_memory else Raised(text)

    def spend(self) -> None:
        self.fuel -= 1
        if self.fuel < 0:
            raise OutOfFuel("no fuel is left")

    def fit(self, value: Any, kind: Type, construct: str) -> Any:
        """Return ``value`` where ``kind`` holds it, wrapped for a size; anything else is undefined."""
        if self.unbounded:
            return value
        if isinstance(kind, SizeType):
            return value if 0 <= value and value < SIZE_LIMIT else value % SIZE_LIMIT  # noqa: SIM300
        if isinstance(kind, FloatType):
            return value
        if isinstance(kind, IntType) and not kind.signed:
            return value % (1 << kind.bits)
        low, high = self.bounds(kind)
        if low <= value and value <= high:
            return value
        raise self.fault(f"signed overflow in {construct}")

    def bounds(self, kind: Type) -> tuple[int, int]:
        """Return the lowest and the highest number of a bounded integer type."""
        low, high = self.semantics.int_low, self.semantics.int_high
        if isinstance(kind, IntType) and kind.bits == 64 and low is not None and high is not None:
            return low, high
        half = 1 << (kind.bits - 1 if isinstance(kind, IntType) else 31)
        return -half, half - 1

    def concrete(self, value: Any, stop: int) -> int:
        """Return a number in [0, stop) as a plain one, by comparison where it is not plain already."""
        if type(value) is int:
            return value
        for number in range(stop):
            self.spend()
            if value == number:
                return number
        raise self.fault("a number that picks no cell")

    def truth(self, typed: Typed) -> bool:
        """Return whether a value counts as true."""
        value, kind = typed
        if value is None:
            return False
        if self.unbounded:
            held = getattr(value, "block", None)
            if held is not None:
                return isinstance(held.kind, RefType) or len(held.cells) > 0
            return bool(value != 0) if not callable(value) and not isinstance(value, str) else True
        match kind:
            case BoolType():
                return bool(value)
            case IntType() | SizeType() | FloatType():
                return bool(value != 0)
            case _:
                return True

    def convert(self, typed: Typed, kind: Type, construct: str = "a conversion") -> Any:
        """Return the value as ``kind``: widened, or wrapped; a number with a fraction is checked to fit."""
        value, given = typed
        if given is kind or self.unbounded or given == kind:
            return value
        match given, kind:
            case _, BoolType():
                return self.truth(typed)
            case BoolType(), IntType() | SizeType():
                return 1 if value else 0
            case IntType(bits=bits, signed=True), IntType(bits=wanted, signed=True) if wanted >= bits:
                return value
            case IntType() | SizeType(), IntType(bits=bits, signed=True):
                # What does not fit wraps, as gcc and clang have it; C leaves it to the implementation.
                low, high = self.bounds(kind)
                inside = low <= value and value <= high
                return value if inside else (value - low) % (1 << bits) + low
            case IntType() | SizeType(), IntType() | SizeType():
                return self.fit(value, kind, construct)
            case IntType() | SizeType() | BoolType(), FloatType():
                return float(value)
            case FloatType(), IntType() | SizeType():
                if value != value or abs(value) == float("inf"):
                    raise self.fault(f"a number that is no integer in {construct}")
                return self.fit(int(value), kind, construct)
            case _:
                return value

    def cell(self, pointer: Any, index: Any, construct: str) -> tuple[Block, int]:
        """Return the block and the number of the cell at ``pointer + index``, checked to be there."""
        if pointer is None:
            raise self.fault(f"null pointer in {construct}")
        block = pointer.block
        if not block.alive:
            raise self.fault(f"use after free in {construct}")
        where = pointer.offset + index
        size = len(block.cells)
        if not self.semantics.manual_memory and where < 0:
            where = where + size
        if where >= 0 and where < size:
            return block, self.concrete(where, size)
        raise self.fault(f"index out of bounds in {construct}")

    def read(self, pointer: Any, index: Any, construct: str) -> Any:
        block, number = self.cell(pointer, index, construct)
        value = block.cells[number]
        if value is UNINITIALISED:
            raise self.fault(f"uninitialised value read in {construct}")
        return value


def target_type(kind: Type) -> Type:
    """Return the type of what a pointer or array type holds."""
    match kind:
        case ArrayType(element=element):
            return element
        case PointerType(target=target):
            return target
        case RefType(record=record):
            return RecordType(record)
        case _:
            raise Unsupported(f"a value behind {type(kind).__name__}")


_PLACES = frozenset({ArrayType, PointerType, RefType, FunctionType})


def is_place(kind: Type) -> bool:
    return type(kind) in _PLACES


def common(first: Type, second: Type) -> Type:
    """Return the type in which C computes with two numbers."""
    if isinstance(first, SizeType) or isinstance(second, SizeType):
        return _FLOAT if _FLOAT in (first, second) else _SIZE
    if _INT in (first, second):
        wide = [kind for kind in (first, second) if kind in (_FLOAT, _WIDE)]
        return wide[0] if wide else _INT
    for kind in (_FLOAT, _WIDE, _UNSIGNED):
        if kind in (first, second):
            return kind
    return _SMALL


def literal_type(value: int) -> Type:
    """Return the type of an integer literal: the first of ``int``, 64 bits and a size that holds it."""
    return _SMALL if -(2**31) <= value < 2**31 else _INT if value < 2**63 else _SIZE
