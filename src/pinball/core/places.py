"""Where values stand: variables, elements, fields, what pointers lead to; reading and writing there."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.layout import decayed, is_aggregate
from pinball.core.lists import Lists, kind_of_value
from pinball.core.machine import Scope, Typed, is_place, target_type
from pinball.core.memory import LARGEST, UNINITIALISED, Block, Pointer
from pinball.core.tree import (
    ArrayType,
    Deref,
    Expr,
    Field,
    Index,
    InitList,
    Int,
    IntType,
    Let,
    Member,
    RecordType,
    RefType,
    Str,
    Type,
    Var,
)

_CHAR, _INT = IntType(8), IntType(64)


class Places(Lists):
    """Finds, reads and writes places; the numbers come from the evaluator that builds on it."""

    def binary(self, operator: str, left: Typed, right: Typed) -> Typed:
        """Return ``left operator right``."""
        raise NotImplementedError

    def static_type(self, node: Expr, scope: Scope) -> Type | None:
        """Return the type of a number without evaluating it, ``None`` for what is no number."""
        raise NotImplementedError

    # --- places -------------------------------------------------------------------------------------------

    def place(self, node: Expr, scope: Scope) -> tuple[Block, int, Type]:
        """Return where an assignable expression stands, and the type of what it holds."""
        match node:
            case Var(name=name):
                if name not in scope:
                    raise Unsupported(f"unknown name {name!r}")
                block = scope[name]
                return block, 0, block.kind
            case Index(array=array, index=index):
                pointer, kind = self.expr(array, scope)
                number = self.expr(index, scope)[0]
                if self.unbounded:
                    return (*self.cell(pointer, number, "[]"), _INT)
                if not is_place(kind):
                    raise Unsupported(f"an index of {type(kind).__name__}")
                held = target_type(kind)
                size = self.layout.cells(held) if is_aggregate(held) else 1
                block, number = self.cell(pointer, number if size == 1 else number * size, "[]")
                return block, number, held
            case Deref(pointer=inner):
                pointer, kind = self.expr(inner, scope)
                return (*self.cell(pointer, 0, "*"), target_type(kind))
            case Field(record=record, name=name):
                pointer, kind = self.expr(record, scope)
                if self.unbounded and not isinstance(kind, RefType):
                    raise self.fault(f"the attribute {name} of what has none")
                number, held = self.layout.offset(target_type(kind) if is_place(kind) else kind, name)
                return (*self.cell(pointer, number, "->"), held)
            case Member(record=record, name=name):
                block, start, kind = self.place(record, scope)
                number, held = self.layout.offset(kind, name)
                return block, start + number, held
            case _:
                raise Unsupported(f"assignment to {type(node).__name__}")

    def load(self, block: Block, number: int, kind: Type, construct: str) -> Typed:
        """Return what stands at a place: an array as a pointer, a record as the tuple of its cells."""
        if is_aggregate(kind):
            if isinstance(kind, ArrayType):
                return Pointer(block, number), decayed(kind)
            return tuple(block.cells[number : number + self.layout.cells(kind)]), kind
        value = block.cells[number]
        if value is UNINITIALISED:
            raise self.fault(f"uninitialised {construct}")
        return value, kind_of_value(value) if self.unbounded else kind

    def store(self, block: Block, number: int, kind: Type, typed: Typed, construct: str = "=") -> Typed:
        """Put a value in a place, converted to ``kind``; return it as it stands there."""
        if not block.writable:
            raise self.fault("a write to a constant array")
        if self.unbounded:
            block.cells[number] = typed[0]
            return typed
        if isinstance(kind, RecordType):
            block.cells[number : number + len(typed[0])] = typed[0]
            return typed
        if is_aggregate(kind):
            raise Unsupported("assignment to an array")
        value = self.convert(typed, kind, construct)
        block.cells[number] = value
        return value, kind

    def assign(self, target: Expr, typed: Typed, operator: str, scope: Scope) -> Typed:
        if isinstance(target, Var) and target.name not in scope and not self.semantics.manual_memory:
            scope[target.name] = Block([typed[0]], typed[1])
            return typed
        block, number, kind = self.place(target, scope)
        if operator:
            typed = self.binary(operator, self.load(block, number, kind, f"value in {operator}="), typed)
        return self.store(block, number, kind, typed)

    def fill(self, block: Block, number: int, kind: Type, value: Expr, scope: Scope) -> None:
        """Give a fresh variable its first value; what a list leaves out is zero."""
        match kind, value:
            case ArrayType(element=element), InitList(values=values) if kind.length is not None:
                size = self.layout.cells(element)
                block.cells[number : number + self.layout.cells(kind)] = self.layout.zero(kind)
                for place, item in enumerate(values):
                    self.cell(Pointer(block, number), place * size, "an initial value")
                    self.fill(block, number + place * size, element, item, scope)
            case RecordType(record=name), InitList(values=values):
                block.cells[number : number + self.layout.cells(kind)] = self.layout.zero(kind)
                for field, item in zip(self.layout.fields(name).fields, values, strict=False):
                    at, held = self.layout.offset(kind, field.name)
                    self.fill(block, number + at, held, item, scope)
            case ArrayType(length=Int(value=length)), Str(value=text):
                codes = [ord(c) for c in text][:length]
                block.cells[number : number + length] = codes + [0] * (length - len(codes))
            case _, InitList(values=(only,)) if not is_aggregate(kind):
                self.fill(block, number, kind, only, scope)
            case _, InitList():
                raise Unsupported(f"an initial list for {type(kind).__name__}")
            case _:
                self.store(block, number, kind, self.expr(value, scope))

    # --- types --------------------------------------------------------------------------------------------

    def resolved(self, kind: Type, scope: Scope) -> Type:
        """Return the type of an array in place with its length as a number."""
        if not isinstance(kind, ArrayType) or kind.length is None:
            return kind
        length = kind.length
        if not isinstance(length, Int):
            value = self.concrete(self.expr(length, scope)[0], LARGEST)
            if value <= 0:
                raise self.fault("an array of no elements")
            length = Int(value)
        return ArrayType(self.resolved(kind.element, scope), kind.constant, length)

    def declare(self, node: Let, scope: Scope) -> None:
        """Make a variable; what a block holds of several cells dies with the call."""
        kind = node.type
        if is_aggregate(kind) and not self.unbounded:
            kind = self.resolved(kind, scope)
            scope[node.name] = block = Block([UNINITIALISED] * self.layout.cells(kind), kind)
            self.addressed.append(block)
            if node.value is not None:
                self.fill(block, 0, kind, node.value, scope)
        elif node.value is None:
            scope[node.name] = Block([UNINITIALISED], kind)
        elif self.unbounded:
            scope[node.name] = Block([self.expr(node.value, scope)[0]], kind)
        elif isinstance(node.value, InitList):
            scope[node.name] = block = Block([UNINITIALISED], kind)
            self.fill(block, 0, kind, node.value, scope)
        else:
            scope[node.name] = Block([self.convert(self.expr(node.value, scope), kind, "=")], kind)

    def kind_of(self, node: Expr, scope: Scope) -> Type | None:
        """Return an expression's type without evaluating it, an array in place undecayed."""
        match node:
            case Var(name=name):
                return scope[name].kind if name in scope else None
            case Index(array=inner) | Deref(pointer=inner):
                kind = self.kind_of(inner, scope)
                return target_type(kind) if kind is not None and is_place(kind) else None
            case Field(record=record, name=name) | Member(record=record, name=name):
                kind = self.kind_of(record, scope)
                if isinstance(kind, ArrayType):
                    kind = kind.element
                return None if kind is None else self.layout.offset(kind, name)[1]
            case Str(value=text):
                return ArrayType(_CHAR, length=Int(len(text) + 1))
            case _:
                return self.static_type(node, scope)
