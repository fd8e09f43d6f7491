"""Compute with numbers and pointers as the language has it: ranges, division, shifts, places in an array."""

from __future__ import annotations

import math
import operator as python
from collections.abc import Callable
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.layout import is_aggregate
from pinball.core.lists import is_number
from pinball.core.machine import Typed, common, is_place, target_type
from pinball.core.memory import Pointer
from pinball.core.places import Places
from pinball.core.semantics import quotient, remainder
from pinball.core.tree import (
    BoolType,
    FloatType,
    IntType,
    SizeType,
    Type,
)

_INT, _SIZE, _BOOL, _SMALL = IntType(64), SizeType(), BoolType(), IntType(32)
COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": python.lt, "<=": python.le, ">": python.gt, ">=": python.ge, "==": python.eq, "!=": python.ne,
}  # fmt: skip
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": python.add, "-": python.sub, "*": python.mul, "//": python.floordiv, "%": python.mod,
    "quot": quotient, "rem": remainder, "**": python.pow,
    "&": python.and_, "|": python.or_, "^": python.xor, "<<": python.lshift, ">>": python.rshift,
}  # fmt: skip


class Arithmetic(Places):
    """Computes one operator at a time on values of known types."""

    def binary(self, operator: str, left: Typed, right: Typed) -> Typed:
        """Return ``left operator right``, neither of them ``and`` nor ``or``."""
        x, first = left
        y, second = right
        if self.unbounded and not (is_number(x) and is_number(y)):
            return self.python_binary(operator, x, y)
        if not self.unbounded and (is_place(first) or is_place(second)):
            return self.pointer_arithmetic(operator, left, right)
        if self.unbounded:
            kind: Type = _INT
        else:
            # The width of a shift is that of what is shifted.
            kind = common(first, _SMALL if operator in ("<<", ">>") else second)
            x = self.convert(left, kind, operator)
            y = y if operator in ("<<", ">>") else self.convert(right, kind, operator)
        if operator in COMPARE:
            return COMPARE[operator](x, y), _BOOL
        if operator in ("quot", "rem", "//", "%"):
            if type(kind) is FloatType:
                return self.real_division(operator, x, y), kind
            if y == 0:
                raise self.fault("division by zero")
            if operator == "rem" and kind != _SIZE:
                self.fit(quotient(x, y), kind, "%")
        if operator in ("<<", ">>"):
            self.check_shift(operator, x, y, kind)
        return self.fit(_ARITHMETIC[operator](x, y), kind, operator), kind

    def check_shift(self, operator: str, x: Any, y: Any, kind: Type) -> None:
        bits = kind.bits if isinstance(kind, IntType) else 64
        bounded = not self.unbounded
        if y < 0 or (bounded and (y >= bits or (operator == "<<" and x < 0))):
            raise self.fault(f"a shift by too much or of a negative number in {operator}")

    def real_division(self, operator: str, x: float, y: float) -> float:
        if operator != "quot":
            raise Unsupported(f"{operator} of fractions")
        if y == 0:
            return math.nan if x == 0 or x != x else math.copysign(math.inf, x) * math.copysign(1, y)
        return x / y

    def pointer_arithmetic(self, operator: str, left: Typed, right: Typed) -> Typed:
        x, y = left[0], right[0]
        if operator in ("==", "!="):
            same = self.same_place(x, y)
            return same if operator == "==" else not same, _BOOL
        if operator == "+" and is_place(right[1]) and not is_place(left[1]):
            return self.pointer_arithmetic("+", right, left)
        if operator in ("+", "-") and not is_place(right[1]):
            return self.moved(x, y if operator == "+" else -y, left[1]), left[1]
        if isinstance(x, Pointer) and isinstance(y, Pointer):
            if x.block is not y.block:
                raise self.fault(f"pointers into different arrays in {operator}")
            if operator in COMPARE:
                return COMPARE[operator](x.offset, y.offset), _BOOL
            if operator == "-":
                size = self.layout.cells(target_type(left[1]))
                return (x.offset - y.offset) // size, _INT
        if x is None or y is None:
            raise self.fault(f"null pointer in {operator}")
        raise Unsupported(f"{operator} on pointers")

    def same_place(self, x: Any, y: Any) -> bool:
        if isinstance(x, Pointer) and isinstance(y, Pointer):
            return x.block is y.block and x.offset == y.offset
        if isinstance(x, str) or isinstance(y, str):
            return type(x) is type(y) and bool(x == y)
        empty = [value is None or (type(value) is int and value == 0) for value in (x, y)]
        return x is y or all(empty)

    def moved(self, pointer: Any, count: Any, kind: Type) -> Pointer | None:
        """Return a pointer ``count`` elements further on, within its array or one past the end."""
        if pointer is None:
            if type(count) is int and count == 0:
                return None
            raise self.fault("null pointer in +")
        held = target_type(kind)
        steps = count * self.layout.cells(held) if is_aggregate(held) else count
        size = len(pointer.block.cells)
        where = pointer.offset + steps
        if where >= 0 and where <= size:
            return Pointer(pointer.block, self.concrete(where, size + 1))
        raise self.fault("a pointer past its array")
