"""Run a function on the tree with inputs that may be symbolic, and look at what came of it.

What the forge's engines do natively, ``Run`` does with the interpreter: abstract inputs are handed over as
the call says, and results are read back as abstract values, whose numbers may be symbolic.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.library import Exit
from pinball.core.lists import is_number
from pinball.core.machine import Typed, target_type
from pinball.core.memory import UNINITIALISED, Pointer
from pinball.core.semantics import Fault, OutOfFuel
from pinball.core.tree import ArrayType, Module, RefType, Type
from pinball.forge.calls import CallSpec, Result
from pinball.forge.payload import size
from pinball.prove.handing import Handing
from pinball.prove.subject import Subject

_MOST_NODES = 200


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of one run: what each call's result shows, or ``fault`` where the run broke a rule.

    A result that could not be read is a ``Fault`` itself. ``leaked`` says that memory was lost.
    """

    results: tuple[Any, ...] = ()
    fault: str = ""
    leaked: bool = False


def run(subject: Subject, module: Module, values: dict[str, Any], budget: Budget | None = None) -> Ended:
    """Run a function.

    Raise ``OutOfFuel``, ``Undecided`` where the budget ends first, or ``Unsupported`` for what the
    interpreter does not know.
    """
    try:
        return Run(subject, module, values, budget).ended()
    except OutOfFuel:
        raise
    except Fault as fault:
        return Ended(fault=str(fault))
    except RecursionError:
        raise OutOfFuel("calls are nested too deeply") from None
    except (TypeError, AttributeError, ValueError, KeyError, IndexError, StopIteration) as error:
        # A value of a sort that the interpreter takes for granted not to come: nothing is known of the run.
        raise Unsupported(f"a step that the interpreter cannot do ({type(error).__name__})") from error


class Run(Handing):
    """One run of a function."""

    def ended(self) -> Ended:
        """Run and look in every way."""
        call, parameters = self.calls[0], self.function.parameters
        if len(call.arguments) != len(parameters):
            raise Unsupported(f"{call.function} takes {len(parameters)} values, not {len(call.arguments)}")
        pairs = zip(call.arguments, parameters, strict=True)
        arguments = [self.hand_over(argument, parameter.type) for argument, parameter in pairs]
        with suppress(Exit):
            self.returned = self.machine.invoke(call.function, arguments)
        leaked = False
        if self.in_c:
            roots = [
                self.returned[0],
                *(v for v, _ in arguments),
                *map(Pointer, self.machine.outside.values()),
            ]
            leaked = self.machine.heap.leaks(roots) > 0
        return Ended(tuple(self.seen(c) for c in self.calls), leaked=leaked)

    def seen(self, call: CallSpec) -> Any:
        """Return what one way of looking shows; a ``Fault`` where it cannot be read."""
        try:
            return self.look(call.result)
        except OutOfFuel:
            raise
        except Fault as fault:
            return fault

    # --- out ----------------------------------------------------------------------------------------------

    def look(self, result: Result) -> Any:
        """Return what one result shows: a number, ``None``, or a list of these."""
        value, kind = self.returned
        match result.kind:
            case "printed":
                return joined(self.machine.output)
            case "emitted":
                return list(self.emitted)
            case "return":
                return self.plain(value)
            case "exact":
                return self.exact(value)
            case "cell":
                return self.machine.read(self.handed[result.name][0], 0, "the result")
            case "returned_array":
                return self.read(value, self.count(result, 0))
            case "array" | "set":
                return self.named_array(result)
            case "list" | "tree":
                typed = (value, kind) if result.name == "return" else self.handed_node(result.name)
                return self.list_of(*typed) if result.kind == "list" else self.levels_of(*typed)
            case "value":
                return None if value is None else self.machine.read(value, self.value_place(kind), "a node")
            case other:
                raise Unsupported(f"a result {other} in a proof")

    def value_place(self, kind: Type) -> int:
        """Return which cell of a returned node holds its value."""
        try:
            return self.shape(kind, 1)[2]
        except Unsupported:
            return self.shape(kind, 2)[2]

    def plain(self, value: Any) -> Any:
        if isinstance(value, bool):
            return int(value)
        if isinstance(value, Pointer) and not self.in_c:
            return [self.plain(cell) for cell in self.items(value)]
        return self.number(value)

    def exact(self, value: Any) -> Any:
        """Return a Python value with its nesting; a truth value is none of the numbers."""
        if isinstance(value, bool):
            return ("truth", int(value))
        if isinstance(value, Pointer):
            if isinstance(value.block.kind, RefType):
                if any(c.result.kind in ("list", "tree") and c.result.name == "return" for c in self.calls):
                    return ("a record",)
                raise Unsupported("a record that is returned and not looked into")
            return [self.exact(cell) for cell in value.block.cells]
        return self.number(value)

    def number(self, value: Any) -> Any:
        if value is not None and (not is_number(value) or isinstance(value, float | tuple)):
            raise Unsupported(f"a result that is no number ({type(value).__name__})")
        return value

    def items(self, value: Any) -> list[Any]:
        if not isinstance(value, Pointer) or isinstance(value.block.kind, RefType):
            raise Unsupported("a result that is no list")
        return value.block.cells

    def handed_node(self, name: str) -> Typed:
        pointer, kind = self.handed[name]
        if isinstance(kind, RefType) and self.in_c:
            return pointer, kind
        if any(a.name == name and a.kind in ("listref", "treeref") for a in self.calls[0].arguments):
            return self.machine.read(pointer, 0, "the result"), target_type(kind) if self.in_c else kind
        return pointer, kind

    def named_array(self, result: Result) -> list[Any]:
        if result.name not in self.handed:
            return self.read(*self.outside(result))
        pointer = self.handed[result.name][0]
        if result.kind == "set":
            return [None if c is UNINITIALISED else self.plain(c) for c in pointer.block.cells]
        return self.read(pointer, self.count(result, len(pointer.block.cells)))

    def outside(self, result: Result) -> tuple[Any, int]:
        """Return a global array, and how much of it is looked at."""
        block = self.machine.outside.get(result.name)
        if block is None or (result.cut is None and not isinstance(block.kind, ArrayType)):
            return (Pointer(block), 1) if block is not None else self.missing(result.name)
        inside = isinstance(block.kind, ArrayType) and block.kind.length is not None
        return (Pointer(block) if inside else block.cells[0]), self.count(result, len(block.cells))

    def missing(self, name: str) -> tuple[Any, int]:
        raise Unsupported(f"no global {name!r} in the tree")

    def count(self, result: Result, whole: int) -> int:
        match result.cut:
            case None:
                return whole
            case ("return", _):
                wanted = self.returned[0]
            case ("cell", name):
                wanted = self.machine.read(self.handed[name][0], 0, "a count")
            case ("global", name):
                wanted = self.machine.outside[name].cells[0]
            case _:
                wanted = size(result.size, self.values)
        if not is_number(wanted):
            raise Unsupported("a count that is no number")
        if wanted < 0:
            raise self.machine.fault("a negative count of results")
        return self.machine.concrete(wanted, 10_000)

    def read(self, pointer: Any, count: int) -> list[Any]:
        return [self.plain(self.machine.read(pointer, n, "the result")) for n in range(count)]

    def list_of(self, pointer: Any, kind: Type) -> list[Any]:
        found: list[Any] = []
        while pointer is not None:
            _, _, value, links = self.shape(kind, 1)
            found.append(self.plain(self.machine.read(pointer, value, "a node")))
            pointer = self.machine.read(pointer, links[0], "a node")
            if len(found) > _MOST_NODES:
                raise self.machine.fault("a list that never ends")
        return found

    def levels_of(self, pointer: Any, kind: Type) -> list[Any]:
        if pointer is None:
            return []
        _, _, value, links = self.shape(kind, 2)
        row = [pointer]
        for node in row:
            if node is not None:
                row += [self.machine.read(node, link, "a node") for link in links[:2]]
            if len(row) > 2 * _MOST_NODES:
                raise self.machine.fault("a tree that never ends")
        found = [None if n is None else self.plain(self.machine.read(n, value, "a node")) for n in row]
        while found and found[-1] is None:
            found.pop()
        return found


def joined(pieces: list[Any]) -> list[Any]:
    """Return printed pieces with neighbouring texts made one."""
    found: list[Any] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return found
