"""Run a module of either storey under a language's semantics: the slow, clear meaning of the tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.evaluate import Evaluator
from pinball.core.machine import Scope, Typed, target_type
from pinball.core.memory import UNINITIALISED, Block, Pointer
from pinball.core.semantics import OutOfFuel, Semantics
from pinball.core.tree import (
    ArrayType,
    Assign,
    Break,
    Continue,
    DoWhile,
    ExprStmt,
    For,
    ForEach,
    Free,
    Function,
    If,
    IntType,
    Let,
    Loop,
    Module,
    OptionalType,
    PointerType,
    Refuse,
    Return,
    SizeType,
    Stmt,
    Type,
    Var,
    VoidType,
    While,
)
from pinball.core.tree import (
    Block as BlockStmt,
)

FUEL = 1_000_000
DEEPEST = 60
"""Calls nested deeper than this end the run; each costs the interpreter about ten frames of its own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to.

    ``value`` is a number, a tuple for an array, or ``None`` for null; ``errno`` is ``""`` or the reason of a
    refusal; ``arrays`` holds each array argument as the call left it.
    """

    value: Any
    errno: str = ""
    arrays: tuple[tuple[Any, ...], ...] = ()


def call(
    module: Module,
    function: str,
    arguments: Sequence[Any],
    semantics: Semantics,
    fuel: int = FUEL,
    *,
    allocations: int | None = None,
) -> Outcome:
    """Call ``function`` (the module's last one if ``""``) and return what comes of it.

    An argument is a number or a sequence of numbers; in C, a sequence also fills the length parameter after
    it, ``None`` is a null pointer of length 0, and a pointer to a number is supplied by the call. ``fuel``
    bounds loop rounds and calls; ``allocations`` says how many of them succeed, all if ``None``.

    Raise ``UndefinedBehaviour`` or ``Raised`` where the program breaks its rules, ``OutOfFuel``, or
    ``Unsupported``.
    """
    machine = Interpreter(module, semantics, fuel, allocations)
    return machine.run(function or module.functions[-1].name, arguments)


class _Jump(Exception):
    """``break``, ``continue`` or ``return`` on its way to where it leads."""


class _Break(_Jump):
    pass


class _Continue(_Jump):
    pass


class _Return(_Jump):
    def __init__(self, typed: Typed) -> None:
        self.typed = typed


class Interpreter(Evaluator):
    """Executes statements and calls. A prover may derive from it, to watch ``fit`` for instance."""

    depth = 0

    # --- calls --------------------------------------------------------------------------------------------

    def run(self, name: str, arguments: Sequence[Any]) -> Outcome:
        """Call a function from outside, as ``call`` says."""
        if name not in self.functions:
            raise Unsupported(f"no function {name!r}; there are: {', '.join(self.functions)}")
        function = self.functions[name]
        typed, arrays, lengths = self.bring_in(function, arguments)
        value, kind = self.invoke(name, typed)
        result = self.bring_out(value, kind, lengths)
        if self.semantics.manual_memory and self.heap.leaks([value, *(pair[0] for pair in typed)]):
            raise self.fault("memory leaked at return")
        return Outcome(result, self.errno, tuple(tuple(block.cells) for block in arrays))

    def bring_in(
        self, function: Function, arguments: Sequence[Any]
    ) -> tuple[list[Typed], list[Block], list[Block]]:
        """Return the arguments as values, the blocks of the arrays, and the blocks to fill."""
        typed: list[Typed] = []
        arrays: list[Block] = []
        filled: list[Block] = []
        given: Iterator[Any] = iter(arguments)
        length: int | None = None
        for parameter in function.parameters:
            kind = parameter.type
            if isinstance(kind, ArrayType):
                items = next(given, None)
                block = Block(list(items or ()), kind.element, writable=not kind.constant)
                typed.append((None if items is None else Pointer(block), kind))
                arrays.append(block)
                length = len(block.cells) if self.semantics.manual_memory else None
            elif length is not None and isinstance(kind, SizeType | IntType):
                typed.append((length, kind))
                length = None
            elif isinstance(kind, PointerType):
                filled.append(Block([UNINITIALISED], kind.target))
                typed.append((Pointer(filled[-1]), kind))
            else:
                typed.append((next(given), kind))
        return typed, arrays, filled

    def bring_out(self, value: Any, kind: Type, lengths: list[Block]) -> Any:
        """Return the result as a number or a tuple, of the length that the call stored if it stores one."""
        if not isinstance(value, Pointer) or not isinstance(kind, ArrayType):
            return value
        count = len(value.block.cells)
        if lengths:
            count = self.concrete(self.read(Pointer(lengths[0]), 0, "the result's length"), count + 1)
        return tuple(self.read(value, number, "the result") for number in range(count))

    def invoke(self, name: str, arguments: list[Typed]) -> Typed:
        """Call a function with values; its locals die with the call."""
        if name not in self.functions:
            raise Unsupported(f"call of {name!r}, which the file does not define")
        function = self.functions[name]
        self.spend()
        if self.depth >= DEEPEST:
            raise OutOfFuel("calls are nested too deeply")
        scope: Scope = {}
        for parameter, typed in zip(function.parameters, arguments, strict=True):
            scope[parameter.name] = Block([self.convert(typed, parameter.type)], parameter.type)
        self.depth += 1
        outer, self.addressed = self.addressed, []
        try:
            self.block(function.body, scope)
        except _Return as jump:
            return self.returned(jump.typed, function.returns)
        finally:
            self.depth -= 1
            for block in self.addressed:
                block.alive = False
            self.addressed = outer
        if isinstance(function.returns, VoidType) or not self.semantics.manual_memory:
            return None, VoidType()
        raise self.fault(f"{name} ends without a return")

    def returned(self, typed: Typed, wanted: Type) -> Typed:
        value, kind = typed
        if isinstance(wanted, OptionalType):
            return value, kind
        return self.convert(typed, wanted, "return"), wanted

    # --- statements ---------------------------------------------------------------------------------------

    def block(self, body: tuple[Stmt, ...], scope: Scope) -> None:
        """Execute statements; in C, what they declare dies with them."""
        inner = dict(scope) if self.semantics.manual_memory else scope
        for statement in body:
            self.statement(statement, inner)

    def statement(self, node: Stmt, scope: Scope) -> None:
        match node:
            case Assign(target=target, value=value, operator=operator):
                self.assign(target, self.expr(value, scope), operator, scope)
            case If(condition=condition, then=then, otherwise=otherwise):
                self.block(then if self.truth(self.expr(condition, scope)) else otherwise, scope)
            case Let(name=name, type=kind, value=None):
                scope[name] = Block([UNINITIALISED], kind)
            case Let(name=name, type=kind, value=value) if value is not None:
                scope[name] = Block([self.convert(self.expr(value, scope), kind, "=")], kind)
            case For():
                self.counted(node, scope)
            case ForEach():
                self.elements(node, scope)
            case While(condition=condition, body=body):
                while self.truth(self.expr(condition, scope)):
                    if not self.round(body, scope):
                        break
            case Loop() | DoWhile():
                self.other_loop(node, scope)
            case Return(value=value):
                raise _Return((None, VoidType()) if value is None else self.expr(value, scope))
            case ExprStmt(value=value):
                self.expr(value, scope)
            case Free(reference=reference):
                self.heap.free(self.expr(reference, scope)[0])
            case Refuse(reason=reason):
                self.errno = reason
            case BlockStmt(body=body):
                self.block(body, scope)
            case Break():
                raise _Break
            case Continue():
                raise _Continue
            case _:
                raise Unsupported(f"{type(node).__name__} in the interpreter")

    def assign(self, target: Any, typed: Typed, operator: str, scope: Scope) -> None:
        if isinstance(target, Var) and target.name not in scope and not self.semantics.manual_memory:
            scope[target.name] = Block([typed[0]], typed[1])
            return
        block, number, kind = self.place(target, scope)
        if not block.writable:
            raise self.fault("a write to a constant array")
        if operator:
            if block.cells[number] is UNINITIALISED:
                raise self.fault(f"uninitialised value in {operator}=")
            typed = self.binary(operator, (block.cells[number], kind), typed)
        block.cells[number] = self.convert(typed, kind, "=")

    def round(self, body: tuple[Stmt, ...], scope: Scope) -> bool:
        """Execute a loop's body once; return whether the loop goes on."""
        self.spend()
        try:
            self.block(body, scope)
        except _Break:
            return False
        except _Continue:
            return True
        return True

    def elements(self, node: ForEach, scope: Scope) -> None:
        """Execute a loop over an array as it is in each round; it may grow meanwhile."""
        array, kind = self.expr(node.array, scope)
        element, at = target_type(kind), 0
        while at < len(array.block.cells):
            scope[node.variable] = Block([self.read(array, at, "a loop over an array")], element)
            if not self.round(node.body, scope):
                return
            at += 1

    def other_loop(self, node: Loop | DoWhile, scope: Scope) -> None:
        """Execute a loop that is no plain count; its own variables die with it."""
        inner = dict(scope)
        if isinstance(node, DoWhile):
            while self.round(node.body, inner) and self.truth(self.expr(node.condition, inner)):
                pass
            return
        for statement in node.start:
            self.statement(statement, inner)
        while node.condition is None or self.truth(self.expr(node.condition, inner)):
            if not self.round(node.body, inner):
                return
            for statement in node.update:
                self.statement(statement, inner)

    def counted(self, node: For, scope: Scope) -> None:
        """Execute a counted loop: C looks at the bound before every round, Python once."""
        inner = dict(scope) if self.semantics.manual_memory else scope
        start = self.convert(self.expr(node.start, scope), node.type)
        compare = "<" if node.step > 0 else ">"
        if not self.semantics.manual_memory:
            stop = self.expr(node.stop, scope)
            at: Typed = (start, node.type)
            while self.truth(self.binary(compare, at, stop)):
                inner[node.variable] = Block([at[0]], node.type)
                if not self.round(node.body, inner):
                    return
                at = (at[0] + node.step, node.type)
            return
        variable = Block([start], node.type)
        inner[node.variable] = variable
        while self.truth(self.binary(compare, (variable.cells[0], node.type), self.expr(node.stop, inner))):
            if not self.round(node.body, inner):
                return
            step = (abs(node.step), IntType(32))
            moved = self.binary("+" if node.step > 0 else "-", (variable.cells[0], node.type), step)
            variable.cells[0] = self.convert(moved, node.type)
