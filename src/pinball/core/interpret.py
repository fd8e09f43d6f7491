"""Run a module of either storey under a language's semantics: the slow, clear meaning of the tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.generators import only_yields
from pinball.core.library import Exit, Library
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
    Goto,
    If,
    IntType,
    Label,
    Let,
    Loop,
    Module,
    OptionalType,
    PointerType,
    RecordType,
    Refuse,
    Return,
    SizeType,
    Stmt,
    Switch,
    Type,
    Unpack,
    VoidType,
    While,
    Yield,
)
from pinball.core.tree import (
    Block as BlockStmt,
)
from pinball.core.walk import walk

FUEL = 1_000_000
DEEPEST = 60
"""Calls nested deeper than this end the run; each costs the interpreter about ten frames of its own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call came to.

    ``value`` is a number, a tuple for an array, or ``None`` for null; ``errno`` is ``""`` or the reason of a
    refusal; ``arrays`` holds each array argument as the call left it, ``output`` what was printed.
    """

    value: Any
    errno: str = ""
    arrays: tuple[tuple[Any, ...], ...] = ()
    output: str = ""


def call(
    module: Module,
    function: str,
    arguments: Sequence[Any],
    semantics: Semantics,
    fuel: int = FUEL,
    *,
    allocations: int | None = None,
    given: str = "",
) -> Outcome:
    """Call ``function`` (the module's last one if ``""``) and return what comes of it.

    An argument is a number or a sequence of numbers; in C, a sequence also fills the length parameter after
    it, ``None`` is a null pointer of length 0, and a pointer to a number is supplied by the call. ``fuel``
    bounds loop rounds and calls; ``allocations`` says how many of them succeed, all if ``None``; ``given`` is
    what the program can read.

    Raise ``UndefinedBehaviour`` or ``Raised`` where the program breaks its rules, ``OutOfFuel``, or
    ``Unsupported``.
    """
    machine = Interpreter(module, semantics, fuel, allocations, given)
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


class _Goto(_Jump):
    def __init__(self, label: str) -> None:
        self.label = label


class Interpreter(Library):
    """Executes statements and calls. A prover may derive from it, to watch ``fit`` for instance."""

    depth = 0
    deepest = DEEPEST

    def __init__(
        self, module: Module, semantics: Semantics, fuel: int, allocations: int | None = None, given: str = ""
    ) -> None:
        super().__init__(module, semantics, fuel, allocations)
        self.yielded: list[list[Any]] = []
        self.output = []
        self.given = given
        for let in module.globals:
            kind = self.resolved(let.type, self.outside)
            self.outside[let.name] = block = Block(self.layout.zero(kind), kind)
            if let.value is not None:
                self.fill(block, 0, kind, let.value, self.outside)
            block.writable = not (isinstance(kind, ArrayType) and kind.length is not None and kind.constant)

    # --- calls --------------------------------------------------------------------------------------------

    def run(self, name: str, arguments: Sequence[Any]) -> Outcome:
        """Call a function from outside, as ``call`` says."""
        if name not in self.functions:
            raise Unsupported(f"no function {name!r}; there are: {', '.join(self.functions)}")
        function = self.functions[name]
        typed, arrays, lengths = self.bring_in(function, arguments)
        try:
            value, kind = self.invoke(name, typed)
        except Exit:
            return Outcome(None, self.errno, tuple(tuple(b.cells) for b in arrays), "".join(self.output))
        result = self.bring_out(value, kind, lengths)
        roots = [value, *(pair[0] for pair in typed), *(Pointer(block) for block in self.outside.values())]
        if self.semantics.manual_memory and self.heap.leaks(roots):
            raise self.fault("memory leaked at return")
        return Outcome(result, self.errno, tuple(tuple(b.cells) for b in arrays), "".join(self.output))

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
                value = next(given)
                if self.unbounded and isinstance(value, list | tuple):  # whatever its use looks like
                    arrays.append(Block(list(value), IntType()))
                    value = Pointer(arrays[-1])
                typed.append((value, kind))
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
        function = self.functions[name]
        self.spend()
        if self.depth >= self.deepest:
            raise OutOfFuel("calls are nested too deeply")
        if len(arguments) != len(function.parameters):
            raise Unsupported(f"a call of {name!r} with {len(arguments)} arguments")
        scope: Scope = dict(self.outside)
        for parameter, typed in zip(function.parameters, arguments, strict=True):
            value = self.convert(typed, parameter.type)
            cells = list(value) if isinstance(parameter.type, RecordType) else [value]
            scope[parameter.name] = Block(cells, parameter.type)
        self.depth += 1
        outer, self.addressed = self.addressed, []
        yields = self.generator(function)
        try:
            self.block(function.body, scope)
        except _Return as jump:
            if yields is None:
                return self.returned(jump.typed, function.returns)
        finally:
            self.depth -= 1
            for block in self.addressed:
                block.alive = False
            self.addressed = outer
            if yields is not None:
                given = self.yielded.pop()
        if yields is not None:
            return self.fresh_list(given)
        if isinstance(function.returns, VoidType) or not self.semantics.manual_memory:
            return None, VoidType()
        if name == "main":
            return 0, IntType(32)
        raise self.fault(f"{name} ends without a return")

    def generator(self, function: Function) -> bool | None:
        """Make room for what a generator yields; return ``None`` for a function that is none.

        A generator is run at once, to its end. That is the same where nothing but its values can be seen of
        it; others are refused.
        """
        if self.semantics.manual_memory or not any(isinstance(n, Yield) for n in walk(function.body)):
            return None
        if not only_yields(function):
            raise Unsupported("a generator that does more than to yield")
        self.yielded.append([])
        return True

    def returned(self, typed: Typed, wanted: Type) -> Typed:
        value, kind = typed
        if isinstance(wanted, OptionalType) or self.unbounded:
            return value, kind
        return self.convert(typed, wanted, "return"), wanted

    # --- statements ---------------------------------------------------------------------------------------

    def block(self, body: tuple[Stmt, ...], scope: Scope) -> None:
        """Execute statements; in C, what they declare dies with them."""
        inner = dict(scope) if self.semantics.manual_memory else scope
        at = 0
        while at < len(body):
            try:
                for statement in body[at:]:
                    self.statement(statement, inner)
                return
            except _Goto as jump:
                at = labelled(body, jump)
                self.spend()

    def statement(self, node: Stmt, scope: Scope) -> None:
        match node:
            case Assign(target=target, value=value, operator=operator):
                self.assign(target, self.expr(value, scope), operator, scope)
            case If(condition=condition, then=then, otherwise=otherwise):
                self.block(then if self.truth(self.expr(condition, scope)) else otherwise, scope)
            case Let():
                self.declare(node, scope)
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
            case Yield(value=value):
                self.yielded[-1].append(self.expr(value, scope)[0])
            case Unpack(targets=targets, values=values):
                taken = [self.expr(value, scope) for value in values]
                for target, typed in zip(targets, taken, strict=True):
                    self.assign(target, typed, "", scope)
            case Break():
                raise _Break
            case Continue():
                raise _Continue
            case Switch():
                self.switch(node, scope)
            case Goto(label=label):
                raise _Goto(label)
            case Label():
                pass
            case _:
                raise Unsupported(f"{type(node).__name__} in the interpreter")

    def switch(self, node: Switch, scope: Scope) -> None:
        """Execute the arm whose value is met and those after it, up to a break."""
        value = self.expr(node.value, scope)
        chosen: int | None = None
        for number, case in enumerate(node.cases):
            if not case.values:
                chosen = number if chosen is None else chosen
            elif any(self.truth(self.binary("==", value, self.expr(v, scope))) for v in case.values):
                chosen = number
                break
        if chosen is None:
            return
        try:
            self.block(tuple(s for case in node.cases[chosen:] for s in case.body), scope)
        except _Break:
            return

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
        if self.unbounded and not isinstance(array, Pointer):
            raise self.fault("a loop over what is no list")
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


def labelled(body: tuple[Stmt, ...], jump: _Goto) -> int:
    """Return the place of a label in ``body``; pass the jump on where it is not there."""
    for place, statement in enumerate(body):
        if isinstance(statement, Label) and statement.name == jump.label:
            return place
    raise jump
