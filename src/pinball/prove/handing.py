"""Hand abstract inputs, whose numbers may be symbolic, to a function on the tree."""

from __future__ import annotations

import re
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.interpret import Interpreter
from pinball.core.lists import is_number
from pinball.core.machine import Typed, target_type
from pinball.core.memory import UNINITIALISED, Block, Pointer
from pinball.core.tree import BoolType, FloatType, IntType, Module, RefType, SizeType, Type
from pinball.forge.calls import Argument
from pinball.forge.payload import size
from pinball.prove.subject import Subject
from pinball.smt.paths import Undecided

FUEL = 30_000
_LOOK = 16  # steps between two looks at the clock
_NUMBERS = IntType | SizeType | BoolType | FloatType
_ANY = IntType(64)
_FORMAT = re.compile(r"%(?:h|hh|l|ll|z)?[diu]")


class _Machine(Interpreter):
    """Prints numbers as they are, symbolic ones too; those made of bits stay as narrow as their types."""

    budget: Budget | None = None

    def spend(self) -> None:
        """Count a step, and look at the clock now and then: numbers that are not known make steps long."""
        super().spend()
        if self.fuel % _LOOK == 0 and self.budget is not None and self.budget.left() <= 0:
            raise Undecided("the time was up")

    def fit(self, value: Any, kind: Type, construct: str) -> Any:
        fitted = super().fit(value, kind, construct)
        narrow = getattr(fitted, "narrowed", None)
        if narrow is None or self.unbounded:
            return fitted
        size = (
            65
            if isinstance(kind, SizeType)
            else getattr(kind, "bits", 32) + (not getattr(kind, "signed", True))
        )
        return narrow(size)

    def formatted(self, text: str, values: list[Any]) -> str:
        if all(type(v) in (int, str) or isinstance(v, Pointer) for v in values):
            return super().formatted(text, values)
        parts = re.split(f"({_FORMAT.pattern})", text)
        rest = iter(values)
        for part in parts:
            if not _FORMAT.fullmatch(part):
                if "%" in part:
                    raise Unsupported(f"printing a number that is not known as {part!r}")
                self.output.append(part)
                continue
            self.output.append(next(rest))
        return ""

    def put(self, text: str) -> int:
        self.output.append(text)
        return len(text)


class Handing:
    """A run that is being made ready: its machine, and what was handed over."""

    def __init__(
        self, subject: Subject, module: Module, values: dict[str, Any], budget: Budget | None = None
    ) -> None:
        call = subject.calls[0]
        if call.stdin is not None:
            raise Unsupported("a program that reads")
        self.machine = _Machine(module, subject.semantics, FUEL)
        self.machine.budget = budget
        self.function = self.machine.functions[call.function]
        self.calls = subject.calls
        self.values = values
        self.in_c = subject.language == "c"
        self.emitted: list[Any] = []
        self.handed: dict[str, Typed] = {}
        self.returned: Typed = (None, self.function.returns)

    # --- in -----------------------------------------------------------------------------------------------

    def hand_over(self, argument: Argument, kind: Type) -> Typed:
        typed = self.value(argument, kind), kind
        self.handed[argument.name] = typed
        return typed

    def value(self, argument: Argument, kind: Type) -> Any:
        given: Any = self.values.get(argument.name)
        match argument.kind:
            case "value":
                return self.held(size(argument.size, self.values), kind)
            case "emit":
                return self.emit
            case "null":
                return None
            case "buffer":
                return self.array(
                    [UNINITIALISED if self.in_c else 0] * size(argument.size, self.values), kind
                )
            case "cell":
                return self.array([0], kind)
            case "list" | "tree":
                return self.nodes(argument.kind, given, kind)
            case "listref" | "treeref":
                held = target_type(kind) if self.in_c else kind
                made = self.nodes(argument.kind.removesuffix("ref"), given, held)
                return Pointer(Block([made], held if self.in_c else IntType()))
            case "input" if isinstance(given, list):
                return self.array(given, kind)
            case "input" if is_number(given):
                return self.held(given, kind)
            case other:
                raise Unsupported(f"an argument {other} in a proof")

    def held(self, value: Any, kind: Type) -> Any:
        """Return a number as its place in C holds it: one that does not fit wraps, as in the engine."""
        if not self.in_c or not isinstance(kind, _NUMBERS) or not is_number(value):
            return value
        return self.machine.convert((value, _ANY), kind)

    def emit(self, value: Any) -> None:
        self.emitted.append(value)

    def array(self, values: list[Any], kind: Type) -> Pointer:
        """Return a block of numbers. Raise ``Unsupported`` where C has something else there."""
        if any(isinstance(v, list) for v in values):
            raise Unsupported("rows of numbers in a proof")
        if not self.in_c:
            return Pointer(Block(list(values), IntType()))
        held = target_type(kind)
        if not isinstance(held, _NUMBERS):
            raise Unsupported(f"an array of {type(held).__name__} in a proof")
        values = [v if v is UNINITIALISED else self.held(v, held) for v in values]
        return Pointer(Block(values, held, writable=not getattr(kind, "constant", False)))

    def shape(self, kind: Type, links: int) -> tuple[RefType, int, int, list[int]]:
        """Return a node's type, how many cells it has, that of its value, and those that lead on."""
        for name, record in self.machine.records.items():
            own = RefType(name)
            if self.in_c and own != kind:
                continue
            value = [n for n, f in enumerate(record.fields) if isinstance(f.type, _NUMBERS)]
            on = [n for n, f in enumerate(record.fields) if f.type == own]
            plain = all(self.machine.layout.cells(f.type) == 1 for f in record.fields)
            if value and plain and (len(on) >= links if self.in_c else len(on) == links):
                return own, len(record.fields), value[0], on
        raise Unsupported(f"no record that is a node with {links} links")

    def nodes(self, form: str, given: list[Any], kind: Type) -> Pointer | None:
        return self.linked(given, kind) if form == "list" else self.tree(given, kind)

    def node(self, value: Any, kind: Type, links: int) -> Pointer:
        own, _, place, on = self.shape(kind, links)
        content = self.machine.layout.zero(target_type(own))
        content[place] = self.held(value, self.machine.records[own.record].fields[place].type)
        for link in on:
            content[link] = None
        made = self.machine.heap.allocate(content, own)
        assert made is not None
        return made

    def linked(self, values: list[Any], kind: Type) -> Pointer | None:
        head: Pointer | None = None
        for value in reversed(values):
            made = self.node(value, kind, 1)
            on = self.shape(kind, 1)[3]
            made.block.cells[on[0]] = head
            if len(on) > 1 and head is not None:
                head.block.cells[on[1]] = made
            head = made
        return head

    def tree(self, levels: list[Any], kind: Type) -> Pointer | None:
        if not levels or levels[0] is None:
            return None
        on = self.shape(kind, 2)[3]
        row = [self.node(levels[0], kind, 2)]
        for place, value in enumerate(levels[1:]):
            if value is not None:
                child = self.node(value, kind, 2)
                row.append(child)
                row[place // 2].block.cells[on[place % 2]] = child
        return row[0]
