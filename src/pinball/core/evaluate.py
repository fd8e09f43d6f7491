"""Evaluate expressions of the tree under a language's semantics; ``machine`` says what the numbers may be."""

from __future__ import annotations

from typing import Any

from pinball.core.arithmetic import COMPARE, Arithmetic
from pinball.core.errors import Unsupported
from pinball.core.machine import Scope, Typed, common, is_place, literal_type, target_type
from pinball.core.memory import LARGEST, UNINITIALISED, Block, Pointer
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assigned,
    Binary,
    Bool,
    BoolType,
    Call,
    Cast,
    Char,
    Deref,
    Expr,
    Field,
    Float,
    FloatType,
    FunctionType,
    IfElse,
    Index,
    InitList,
    Int,
    IntType,
    Member,
    New,
    NewArray,
    Null,
    PointerType,
    RecordType,
    RefType,
    SizeOf,
    SizeType,
    Step,
    Str,
    Type,
    Unary,
    Var,
    VoidType,
)

_INT, _SIZE, _BOOL, _SMALL, _CHAR = IntType(64), SizeType(), BoolType(), IntType(32), IntType(8)
_NULL = PointerType(VoidType())
_FUNCTION = FunctionType((), VoidType())


class Evaluator(Arithmetic):
    """Evaluates expressions; ``invoke`` (statements) comes from the interpreter below it."""

    def invoke(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function of the module with values of known types."""
        raise NotImplementedError

    def library(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function that the module does not define."""
        raise NotImplementedError

    # --- expressions --------------------------------------------------------------------------------------

    def expr(self, node: Expr, scope: Scope) -> Typed:
        """Return an expression's value and type. Raise ``Fault`` where the run ends here."""
        match node:
            case Var(name=name):
                if name not in scope:
                    if name in self.functions:
                        return name, _FUNCTION
                    raise Unsupported(f"unknown name {name!r}")
                block = scope[name]
                return self.load(block, 0, block.kind, f"variable {name!r}")
            case Int(value=value):
                return value, literal_type(value)
            case Binary(operator="and" | "or" as word, left=left, right=right) if self.unbounded:
                first = self.expr(left, scope)
                return self.expr(right, scope) if self.truth(first) == (word == "and") else first
            case Binary(operator="and", left=left, right=right):
                return self.truth(self.expr(left, scope)) and self.truth(self.expr(right, scope)), _BOOL
            case Binary(operator="or", left=left, right=right):
                return self.truth(self.expr(left, scope)) or self.truth(self.expr(right, scope)), _BOOL
            case Binary(operator=operator, left=left, right=right):
                return self.binary(operator, self.expr(left, scope), self.expr(right, scope))
            case Index():
                return self.load(*self.place(node, scope), "value read in []")
            case IfElse(condition=condition, then=then, otherwise=otherwise):
                return self.choice(condition, then, otherwise, scope)
            case Call(function=name, arguments=arguments):
                return self.called(name, [self.expr(a, scope) for a in arguments], scope)
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

    def called(self, name: str, arguments: list[Typed], scope: Scope) -> Typed:
        """Call what a name stands for: a variable that holds a function, a function, or the library's."""
        if name in scope:
            found, kind = self.load(scope[name], 0, scope[name].kind, f"variable {name!r}")
            if found is None:
                raise self.fault("a call of the null pointer")
            if callable(found):
                # The caller's own function: it gets numbers and gives one.
                given = found(*(value for value, _ in arguments))
                returns = kind.returns if isinstance(kind, FunctionType) else VoidType()
                return given, returns
            return self.invoke(found, arguments)
        return self.invoke(name, arguments) if name in self.functions else self.library(name, arguments)

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
            case Char():
                return _SMALL
            case Float():
                return FloatType()
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
            case Field() | Member() | Deref() | Index(array=Index() | Field()):
                found = self.kind_of(node, scope)
                return found if found is not None and not is_place(found) else None
            case Binary(operator=operator) if operator in COMPARE or operator in ("and", "or"):
                return BoolType()
            case Binary(left=left, right=right) | IfElse(then=left, otherwise=right):
                first, second = self.static_type(left, scope), self.static_type(right, scope)
                return None if first is None or second is None else common(first, second)
            case Index(array=Var(name=name)) if name in scope and is_place(scope[name].kind):
                return target_type(scope[name].kind)
            case _:
                return None

    def memory_expr(self, node: Expr, scope: Scope) -> Typed:
        match node:
            case Deref():
                return self.load(*self.place(node, scope), "value read in *")
            case Field():
                return self.load(*self.place(node, scope), "value read in ->")
            case Member(record=record, name=name):
                if isinstance(record, Call | Cast | IfElse | Assigned):
                    value, kind = self.expr(record, scope)
                    number, held = self.layout.offset(kind, name)
                    return self.load(Block(list(value), kind), number, held, "value read in .")
                return self.load(*self.place(node, scope), "value read in .")
            case AddressOf(target=target):
                return self.address(target, scope)
            case Cast(type=VoidType(), operand=operand):
                self.expr(operand, scope)
                return None, VoidType()
            case Cast(type=RecordType() as kind, operand=InitList() as values):
                block = Block([UNINITIALISED] * self.layout.cells(kind), kind)
                self.fill(block, 0, kind, values, scope)
                return tuple(block.cells), kind
            case Cast(type=kind, operand=operand):
                return self.convert(self.expr(operand, scope), kind, "a cast"), kind
            case NewArray(element=element, length=length, zeroed=zeroed):
                held = RefType(element.record) if isinstance(element, RecordType) else ArrayType(element)
                return self.new_array(element, self.expr(length, scope), zeroed), held
            case New(record=name, arguments=arguments):
                size = self.layout.cells(RecordType(name))
                cells: list[Any] = [self.expr(a, scope)[0] for a in arguments]
                fresh = (
                    [UNINITIALISED] * size
                    if self.semantics.manual_memory
                    else self.layout.zero(RecordType(name))
                )
                cells += fresh[len(cells) :]
                return self.heap.allocate(cells, RefType(name)), RefType(name)
            case _:
                return self.rarer(node, scope)

    def rarer(self, node: Expr, scope: Scope) -> Typed:
        match node:
            case Step(target=target, operator=operator, prefix=prefix):
                block, number, kind = self.place(target, scope)
                before = self.load(block, number, kind, "value in a step")
                after = self.store(block, number, kind, self.binary(operator, before, (1, _SMALL)))
                return after if prefix else before
            case Assigned(target=target, value=value, operator=operator):
                return self.assign(target, self.expr(value, scope), operator, scope)
            case Char(value=character):
                return ord(character), _SMALL
            case Float(value=real):
                return real, FloatType()
            case Str() if self.unbounded:
                raise Unsupported("a text in Python")
            case Str(value=text):
                if text not in self.strings:
                    self.strings[text] = Block([*map(ord, text), 0], _CHAR, writable=False)
                return Pointer(self.strings[text]), ArrayType(_CHAR)
            case SizeOf(operand=operand):
                sized = operand if isinstance(operand, Type) else self.kind_of(operand, scope)
                if sized is None:
                    raise Unsupported("the size of an expression")
                return self.layout.bytes(self.resolved(sized, scope)), _SIZE
            case _:
                return self.upper(node, scope)

    def address(self, target: Expr, scope: Scope) -> Typed:
        """Return a pointer to a variable or to a part of one, or to what an expression leads to."""
        if isinstance(target, Index):
            return self.binary("+", self.expr(target.array, scope), self.expr(target.index, scope))
        block, number, kind = self.place(target, scope)
        owner: Expr = target
        while isinstance(owner, Member):
            owner = owner.record
        if isinstance(owner, Var) and self.outside.get(owner.name) is not block:
            self.addressed.append(block)
        match kind:
            case RecordType(record=name):
                return Pointer(block, number), RefType(name)
            case ArrayType(length=length) if length is not None:
                return Pointer(block, number), ArrayType(kind)
            case _:
                return Pointer(block, number), PointerType(kind)

    def new_array(self, element: Type, length: Typed, zeroed: bool = False) -> Pointer | None:
        """Return fresh cells, zeros where they are cleared; ``None`` for more than memory holds."""
        value = self.convert(length, _SIZE)
        if value < 0 or value > LARGEST:
            return None
        count = self.concrete(value, LARGEST + 1)
        if zeroed or not self.semantics.manual_memory:
            clear: list[Any] = self.layout.zero(element) if zeroed else [0]
            return self.heap.allocate(clear * count, element)
        return self.heap.allocate([UNINITIALISED] * (count * self.layout.cells(element)), element)
