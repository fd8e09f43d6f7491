"""Evaluate expressions of the tree under a language's semantics; ``machine`` says what the numbers may be."""

from __future__ import annotations

import operator as python
from collections.abc import Callable
from itertools import accumulate
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.machine import Machine, Scope, Typed, common, is_place, literal_type, target_type
from pinball.core.memory import LARGEST, UNINITIALISED, Block, Pointer
from pinball.core.semantics import (
    quotient,
    remainder,
)
from pinball.core.tree import (
    Accumulate,
    AddressOf,
    ArrayType,
    Binary,
    Bool,
    BoolType,
    Builtin,
    Call,
    Cast,
    Comprehension,
    Deref,
    Expr,
    Field,
    IfElse,
    Index,
    Int,
    IntType,
    Lambda,
    Length,
    New,
    NewArray,
    Null,
    PointerType,
    RefType,
    SizeType,
    Slice,
    Type,
    Unary,
    Var,
    VoidType,
)

_INT, _SIZE, _BOOL, _SMALL = IntType(64), SizeType(), BoolType(), IntType(32)
_NULL = PointerType(VoidType())
_ARRAY = ArrayType(_INT)
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": python.lt, "<=": python.le, ">": python.gt, ">=": python.ge, "==": python.eq, "!=": python.ne,
}  # fmt: skip
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": python.add, "-": python.sub, "*": python.mul, "//": python.floordiv, "%": python.mod,
    "quot": quotient, "rem": remainder, "**": python.pow,
    "&": python.and_, "|": python.or_, "^": python.xor, "<<": python.lshift, ">>": python.rshift,
}  # fmt: skip
_BUILTINS: dict[str, Callable[..., Any]] = {"min": min, "max": max, "sum": sum, "sorted": sorted, "abs": abs}


class Evaluator(Machine):
    """Evaluates expressions; ``invoke`` (statements) comes from the interpreter below it."""

    def invoke(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function of the module with values of known types."""
        raise NotImplementedError

    def place(self, node: Expr, scope: Scope) -> tuple[Block, int, Type]:
        """Return where an assignable expression stands, and the type of what it holds."""
        match node:
            case Var(name=name):
                block = scope[name]
                return block, 0, block.kind
            case Index(array=array, index=index):
                pointer, kind = self.expr(array, scope)
                block, number = self.cell(pointer, self.expr(index, scope)[0], "[]")
                return block, number, target_type(kind)
            case Deref(pointer=inner):
                pointer, kind = self.expr(inner, scope)
                return (*self.cell(pointer, 0, "*"), target_type(kind))
            case Field(record=record, name=name):
                pointer, kind = self.expr(record, scope)
                number, held = self.field(kind, name)
                return (*self.cell(pointer, number, "->"), held)
            case _:
                raise Unsupported(f"assignment to {type(node).__name__}")

    def field(self, kind: Type, name: str) -> tuple[int, Type]:
        if isinstance(kind, RefType) and kind.record in self.records:
            for number, parameter in enumerate(self.records[kind.record].fields):
                if parameter.name == name:
                    return number, parameter.type
        raise Unsupported(f"field {name!r} of {kind}")

    # --- expressions --------------------------------------------------------------------------------------

    def expr(self, node: Expr, scope: Scope) -> Typed:
        """Return an expression's value and type. Raise ``Fault`` where the run ends here."""
        match node:
            case Var(name=name):
                if name not in scope:
                    raise Unsupported(f"unknown name {name!r}")
                block = scope[name]
                if block.cells[0] is UNINITIALISED:
                    raise self.fault(f"uninitialised variable {name!r}")
                return block.cells[0], block.kind
            case Int(value=value):
                return value, literal_type(value)
            case Binary(operator="and", left=left, right=right):
                return self.truth(self.expr(left, scope)) and self.truth(self.expr(right, scope)), _BOOL
            case Binary(operator="or", left=left, right=right):
                return self.truth(self.expr(left, scope)) or self.truth(self.expr(right, scope)), _BOOL
            case Binary(operator=operator, left=left, right=right):
                return self.binary(operator, self.expr(left, scope), self.expr(right, scope))
            case Index(array=array, index=index):
                pointer, kind = self.expr(array, scope)
                return self.read(pointer, self.expr(index, scope)[0], "[]"), target_type(kind)
            case IfElse(condition=condition, then=then, otherwise=otherwise):
                return self.choice(condition, then, otherwise, scope)
            case Call(function=name, arguments=arguments):
                return self.invoke(name, [self.expr(a, scope) for a in arguments])
            case Unary(operator="not", operand=operand):
                return not self.truth(self.expr(operand, scope)), _BOOL
            case Unary(operator=operator, operand=operand):
                typed = self.expr(operand, scope)
                return self.binary("-", (0 if operator == "-" else -1, _SMALL), typed)
            case Bool(value=value):
                return value, _BOOL
            case Null():
                return None, _NULL
            case _:
                return self.memory_expr(node, scope)

    def choice(self, condition: Expr, then: Expr, otherwise: Expr, scope: Scope) -> Typed:
        """Return one branch; in C, in the type that both have in common."""
        typed = self.expr(then if self.truth(self.expr(condition, scope)) else otherwise, scope)
        if self.unbounded:
            return typed
        first, second = self.static_type(then, scope), self.static_type(otherwise, scope)
        if first == second or first is None or second is None:
            return typed
        kind = common(first, second)
        return self.convert(typed, kind), kind

    def static_type(self, node: Expr, scope: Scope) -> Type | None:
        """Return the type of a number without evaluating it, ``None`` for what is no number."""
        match node:
            case Int(value=value):
                return literal_type(value)
            case Bool() | Unary(operator="not"):
                return BoolType()
            case Var(name=name):
                return scope[name].kind if name in scope and not is_place(scope[name].kind) else None
            case Cast(type=kind):
                return kind
            case Call(function=name):
                return self.functions[name].returns if name in self.functions else None
            case Unary(operand=operand):
                return self.static_type(operand, scope)
            case Binary(operator=operator) if operator in _COMPARE or operator in ("and", "or"):
                return BoolType()
            case Binary(left=left, right=right) | IfElse(then=left, otherwise=right):
                first, second = self.static_type(left, scope), self.static_type(right, scope)
                return None if first is None or second is None else common(first, second)
            case Index(array=Var(name=name)) if name in scope and is_place(scope[name].kind):
                return target_type(scope[name].kind)
            case _:
                return None

    def binary(self, operator: str, left: Typed, right: Typed) -> Typed:
        """Return ``left operator right``, neither of them ``and`` nor ``or``."""
        x, first = left
        y, second = right
        if is_place(first) or is_place(second):
            return self.pointer_arithmetic(operator, left, right)
        if self.unbounded:
            kind: Type = _INT
        else:
            kind = common(first, second)
            x, y = self.convert(left, kind, operator), self.convert(right, kind, operator)
        if operator in _COMPARE:
            return _COMPARE[operator](x, y), _BOOL
        if operator in ("quot", "rem", "//", "%") and y == 0:
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

    def pointer_arithmetic(self, operator: str, left: Typed, right: Typed) -> Typed:
        x, y = left[0], right[0]
        if operator in ("==", "!="):
            same = x is y or (
                isinstance(x, Pointer)
                and isinstance(y, Pointer)
                and x.block is y.block
                and x.offset == y.offset
            )
            return same if operator == "==" else not same, _BOOL
        if operator in ("+", "-") and isinstance(x, Pointer) and not is_place(right[1]):
            size = len(x.block.cells)
            where = x.offset + y if operator == "+" else x.offset - y
            if where >= 0 and where <= size:
                return Pointer(x.block, self.concrete(where, size + 1)), left[1]
            raise self.fault("a pointer past its array")
        raise Unsupported(f"{operator} on pointers")

    def memory_expr(self, node: Expr, scope: Scope) -> Typed:
        match node:
            case Deref(pointer=inner):
                pointer, kind = self.expr(inner, scope)
                return self.read(pointer, 0, "*"), target_type(kind)
            case Field():
                block, number, kind = self.place(node, scope)
                return self.read(Pointer(block), number, "->"), kind
            case AddressOf(target=target):
                if isinstance(target, Index):
                    return self.binary("+", self.expr(target.array, scope), self.expr(target.index, scope))
                block, number, kind = self.place(target, scope)
                if isinstance(target, Var):
                    self.addressed.append(block)
                return Pointer(block, number), PointerType(kind)
            case Cast(type=VoidType()):
                return None, VoidType()
            case Cast(type=kind, operand=operand):
                return self.convert(self.expr(operand, scope), kind, "a cast"), kind
            case NewArray(element=element, length=length):
                return self.new_array(element, self.expr(length, scope)), ArrayType(element)
            case New(record=name, arguments=arguments):
                fields = self.records[name].fields
                cells: list[Any] = [self.expr(a, scope)[0] for a in arguments]
                cells += [UNINITIALISED] * (len(fields) - len(cells))
                return self.heap.allocate(cells, RefType(name)), RefType(name)
            case _:
                return self.upper(node, scope)

    def new_array(self, element: Type, length: Typed) -> Pointer | None:
        """Return fresh cells, zeros where the language clears them; ``None`` for more than memory holds."""
        value = self.convert(length, _SIZE)
        if value < 0 or value > LARGEST:
            return None
        content = UNINITIALISED if self.semantics.manual_memory else 0
        return self.heap.allocate([content] * self.concrete(value, LARGEST + 1), element)

    # --- the upper storey ---------------------------------------------------------------------------------

    def items(self, node: Expr, scope: Scope) -> list[Any]:
        """Return the elements of an array that is known to live (Python's lists)."""
        value = self.expr(node, scope)[0]
        if not isinstance(value, Pointer):
            raise self.fault("no array where one is needed")
        return value.block.cells

    def upper(self, node: Expr, scope: Scope) -> Typed:
        match node:
            case Comprehension():
                return self.fresh_list(self.comprehension(node, scope))
            case Length(array=array):
                return len(self.items(array, scope)), _INT
            case Slice():
                return self.fresh_list(self.slice(node, scope))
            case Accumulate(array=array, function=function):

                def combine(x: Any, y: Any) -> Any:
                    return self.apply(function, [x, y], scope)

                return self.fresh_list(list(accumulate(self.items(array, scope), combine)))
            case Builtin(name=name, arguments=(only,)) if name != "abs":
                items = self.items(only, scope)
                if name in ("min", "max") and not items:
                    raise self.fault(f"{name} of nothing")
                value = _BUILTINS[name](items)
                return self.fresh_list(value) if name == "sorted" else (value, _INT)
            case Builtin(name=name, arguments=arguments):
                return _BUILTINS[name](*(self.expr(a, scope)[0] for a in arguments)), _INT
            case _:
                raise Unsupported(f"{type(node).__name__} in the interpreter")

    def fresh_list(self, items: list[Any]) -> Typed:
        return Pointer(Block(list(items), _INT)), _ARRAY

    def comprehension(self, node: Comprehension, scope: Scope) -> list[Any]:
        found = []
        for row in zip(*(self.items(a, scope) for a in node.arrays), strict=False):
            self.spend()
            inner = scope | {n: Block([v], _INT) for n, v in zip(node.variables, row, strict=True)}
            if node.condition is None or self.truth(self.expr(node.condition, inner)):
                found.append(self.expr(node.element, inner)[0])
        return found

    def apply(self, function: Lambda, values: list[Any], scope: Scope) -> Any:
        self.spend()
        inner = scope | {n: Block([v], _INT) for n, v in zip(function.parameters, values, strict=True)}
        return self.expr(function.body, inner)[0]

    def slice(self, node: Slice, scope: Scope) -> list[Any]:
        items = self.items(node.array, scope)
        size = len(items)
        if node.step == -1 and node.start is None and node.stop is None:
            return items[::-1]
        if node.step != 1:
            raise Unsupported("a slice with bounds and a step")
        start = 0 if node.start is None else self.clip(self.expr(node.start, scope)[0], size)
        stop = size if node.stop is None else self.clip(self.expr(node.stop, scope)[0], size)
        return items[start:stop]

    def clip(self, bound: Any, size: int) -> int:
        """Return a slice's bound as an index in [0, size]; a negative one counts from the end."""
        if bound < 0:
            bound = bound + size
            if bound < 0:
                return 0
        return self.concrete(bound, size + 1) if bound < size else size
