"""Python's values and lists as the interpreter knows them: what is true, what is equal, methods of lists."""

from __future__ import annotations

from functools import cmp_to_key
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.machine import Typed
from pinball.core.memory import Block, Pointer
from pinball.core.tree import (
    ArrayType,
    Assigned,
    BoolType,
    Expr,
    FunctionType,
    InitList,
    IntType,
    Method,
    PointerType,
    RefType,
    Repeat,
    Type,
    Var,
    VoidType,
)
from pinball.core.upper import Upper

_INT, _BOOL = IntType(64), BoolType()
_ARRAY, _NULL, _FUNCTION = ArrayType(_INT), PointerType(VoidType()), FunctionType((), VoidType())


def kind_of_value(value: Any) -> Type:
    """Return the type of a Python value as it is: an annotation may say otherwise."""
    if value is None:
        return _NULL
    if isinstance(value, Pointer):
        return value.block.kind if isinstance(value.block.kind, RefType) else _ARRAY
    if isinstance(value, bool):
        return _BOOL
    return _FUNCTION if isinstance(value, str) or callable(value) else _INT


def is_number(value: Any) -> bool:
    """Tell whether a Python value is a number, a symbolic one included."""
    return value is not None and not isinstance(value, Pointer | str) and not callable(value)


class Lists(Upper):
    """Python's lists: their methods, and operators on values that are no numbers."""

    def invoke(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function of the module with values."""
        raise NotImplementedError

    def python_binary(self, operator: str, x: Any, y: Any) -> Typed:
        """Return ``x operator y`` where not both are numbers. Raise ``Raised`` as Python does."""
        if operator in ("==", "!="):
            return self.equal_values(x, y) == (operator == "=="), _BOOL
        lists = [isinstance(v, Pointer) and not isinstance(v.block.kind, RefType) for v in (x, y)]
        if all(lists) and operator == "+":
            return self.fresh_list([*x.block.cells, *y.block.cells])
        if operator == "*" and any(lists) and (is_number(x) or is_number(y)):
            items, count = (x, y) if lists[0] else (y, x)
            return self.repeated(items.block.cells, count)
        if all(lists):
            raise Unsupported(f"lists compared by {operator}")
        raise self.fault(f"an operand of {operator} that has no such operator")

    def equal_values(self, x: Any, y: Any) -> bool:
        """Tell whether two Python values are equal; two records that are not one cannot be told."""
        if isinstance(x, Pointer) and isinstance(y, Pointer):
            if x.block is y.block:
                return True
            if isinstance(x.block.kind, RefType) or isinstance(y.block.kind, RefType):
                raise Unsupported("two records compared")
            a, b = x.block.cells, y.block.cells
            return len(a) == len(b) and all(self.equal_values(p, q) for p, q in zip(a, b, strict=True))
        if is_number(x) and is_number(y):
            return bool(x == y)
        return x is y or (isinstance(x, str) and x == y)

    def repeated(self, items: list[Any], count: Any) -> Typed:
        if count <= 0:
            return self.fresh_list([])
        times = self.concrete(count, self.fuel + 1)
        for _ in range(times):
            self.spend()
        return self.fresh_list(items * times)

    def upper(self, node: Expr, scope: dict[str, Block]) -> Typed:
        match node:
            case Method(object=owner, name=name, arguments=arguments):
                pointer = self.expr(owner, scope)[0]
                named = [a.target.name for a in arguments if _is_named(a)]  # type: ignore[union-attr]
                if named:
                    raise Unsupported(f"the method {name} with {named[0]}")
                return self.method(pointer, name, [self.expr(a, scope)[0] for a in arguments])
            case InitList(values=values) if not self.semantics.manual_memory:
                return self.fresh_list([self.expr(v, scope)[0] for v in values])
            case Repeat(value=value, count=count):
                return self.repeated([self.expr(value, scope)[0]], self.expr(count, scope)[0])
            case _:
                return super().upper(node, scope)

    def method(self, owner: Any, name: str, values: list[Any]) -> Typed:
        """Call a method of a list."""
        if not isinstance(owner, Pointer) or isinstance(owner.block.kind, RefType):
            raise self.fault(f"the method {name} of what is no list")
        cells = owner.block.cells
        self.spend()
        match name, values:
            case "append", [value]:
                cells.append(value)
            case "appendleft", [value]:
                cells.insert(0, value)
            case "extend", [Pointer() as more]:
                cells.extend(list(more.block.cells))
            case "clear", []:
                cells.clear()
            case "reverse", []:
                cells.reverse()
            case "insert", [at, value]:
                cells.insert(self.clip(at, len(cells)), value)
            case "copy", []:
                return self.fresh_list(cells)
            case "pop" | "popleft", [*at]:
                place = self.cell(owner, at[0] if at else 0 if name == "popleft" else -1, name)[1]
                value = cells.pop(place)
                return value, kind_of_value(value)
            case "sort", []:
                cells[:] = self.ordered(cells)
            case _:
                return self.search(cells, name, values)
        return None, _NULL

    def search(self, cells: list[Any], name: str, values: list[Any]) -> Typed:
        """Call a method that looks for a value."""
        match name, values:
            case "__contains__", [value]:
                return any(self.equal_values(cell, value) for cell in cells), _BOOL
            case "count", [value]:
                return sum(1 for cell in cells if self.equal_values(cell, value)), _INT
            case "index" | "remove", [value]:
                for place, cell in enumerate(cells):
                    if self.equal_values(cell, value):
                        if name == "index":
                            return place, _INT
                        del cells[place]
                        return None, _NULL
                raise self.fault(f"{name} of what is not in the list")
        raise Unsupported(f"the method {name} with {len(values)} arguments")

    def ordered(self, cells: list[Any]) -> list[Any]:
        """Return numbers in order. Raise for what has none."""
        if not all(map(is_number, cells)):
            raise Unsupported("a list sorted that holds other than numbers")
        return sorted(cells, key=cmp_to_key(_compared))

    def python_call(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function of Python's own."""
        values = [value for value, _ in arguments]
        self.spend()
        match name, values:
            case "range", [_, *_]:
                return self.fresh_list(self.counted_list(values))
            case "list" | "deque", []:
                return self.fresh_list([])
            case "list" | "deque", [Pointer() as given]:
                return self.fresh_list(given.block.cells)
            case "reversed", [Pointer() as given]:
                return self.fresh_list(given.block.cells[::-1])
            case "all", [Pointer() as given]:
                return all(self.truth((v, kind_of_value(v))) for v in given.block.cells), _BOOL
            case "any", [Pointer() as given]:
                return any(self.truth((v, kind_of_value(v))) for v in given.block.cells), _BOOL
            case "bool", [value]:
                return self.truth((value, kind_of_value(value))), _BOOL
            case "int", [value] if is_number(value):
                return (int(value) if isinstance(value, bool) else value), _INT
        raise Unsupported(f"call of {name!r}, which the file does not define")

    def counted_list(self, values: list[Any]) -> list[Any]:
        start, stop = (0, values[0]) if len(values) == 1 else (values[0], values[1])
        step = values[2] if len(values) > 2 else 1
        if type(step) is not int or step == 0:
            raise Unsupported("a range with a step that is not known")
        found = []
        while start < stop if step > 0 else start > stop:
            self.spend()
            found.append(start)
            start = start + step
        return found


def _is_named(node: Expr) -> bool:
    return isinstance(node, Assigned) and isinstance(node.target, Var)


def _compared(x: Any, y: Any) -> int:
    return -1 if x < y else int(y < x)
