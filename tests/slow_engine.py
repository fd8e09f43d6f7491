"""The slow clear twin of the forge's engine: a seed's call, run on the tree by the interpreter."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.interpret import Interpreter
from pinball.core.library import Exit
from pinball.core.machine import Typed, target_type
from pinball.core.memory import UNINITIALISED, Block, Pointer
from pinball.core.semantics import UndefinedBehaviour
from pinball.core.tree import (
    BoolType,
    FloatType,
    IntType,
    Module,
    Param,
    RefType,
    SizeType,
    Type,
)
from pinball.forge.calls import Argument, CallSpec, Result
from pinball.forge.payload import size
from pinball.languages.c.semantics import SEMANTICS

FUEL, DEEPEST = 200_000, 1200
sys.setrecursionlimit(max(sys.getrecursionlimit(), 20 * DEEPEST))
_NUMBERS = IntType | SizeType | BoolType | FloatType


def run(module: Module, call: CallSpec, names: tuple[str, ...], inputs: tuple[Any, ...]) -> Any:
    """Return the abstract output of one test. Raise what the interpreter raises."""
    return _Run(module, call, dict(zip(names, inputs, strict=True))).output()


class _Run:
    def __init__(self, module: Module, call: CallSpec, values: dict[str, Any]) -> None:
        fed = " ".join(str(v) for a in call.stdin or () for v in self.fed(a, values))
        self.machine = Interpreter(module, SEMANTICS, FUEL, given=fed)
        self.machine.deepest = DEEPEST
        self.function = self.machine.functions[call.function]
        self.call = call
        self.values = values
        self.emitted: list[int] = []
        self.handed: dict[str, Typed] = {}
        self.returned: Typed = (None, self.function.returns)

    def fed(self, argument: Argument, values: dict[str, Any]) -> list[int]:
        if argument.kind == "value":
            return [size(argument.size, values)]
        value = values[argument.name]
        flat = [value] if isinstance(value, int) else value
        return [v for item in flat for v in (item if isinstance(item, list) else [item])]

    def output(self) -> Any:
        pairs = zip(self.call.arguments, self.function.parameters, strict=True)
        arguments = [self.hand_over(argument, parameter) for argument, parameter in pairs]
        with suppress(Exit):
            self.returned = self.machine.invoke(self.call.function, arguments)
        return self.look(self.call.result)

    # --- in -----------------------------------------------------------------------------------------------

    def hand_over(self, argument: Argument, parameter: Param) -> Typed:
        typed = self.value(argument, parameter.type), parameter.type
        self.handed[argument.name] = typed
        return typed

    def value(self, argument: Argument, kind: Type) -> Any:
        given: Any = self.values.get(argument.name)
        match argument.kind:
            case "value":
                return size(argument.size, self.values)
            case "emit":
                return self.emitted.append
            case "null":
                return None
            case "buffer":
                count = size(argument.size, self.values)
                return Pointer(Block([UNINITIALISED] * count, target_type(kind)))
            case "cell":
                return Pointer(Block([0], target_type(kind)))
            case "list":
                return self.linked(given, kind)
            case "tree":
                return self.tree(given, kind)
            case "listref" | "treeref":
                held = target_type(kind)
                make = self.linked if argument.kind == "listref" else self.tree
                return Pointer(Block([make(given, held)], held))
            case "rows":
                row = target_type(kind)
                return Pointer(Block([self.array(r, row) for r in given], row))
            case "flat":
                return self.array([v for r in given for v in r], kind)
            case "grid":
                width = size(argument.size, self.values)
                return self.array([v for r in given for v in [*r, *[0] * (width - len(r))]], kind)
            case _:
                if isinstance(given, int):
                    return given
                return self.array([*map(ord, given), 0] if isinstance(given, str) else given, kind)

    def array(self, values: list[int], kind: Type) -> Pointer:
        return Pointer(Block(list(values), target_type(kind)))

    def shape(self, kind: Type) -> tuple[str, int, int, list[int]]:
        """Return a node's record, how many cells it has, that of its value, and those that lead on."""
        if not isinstance(kind, RefType):
            raise Unsupported(f"{kind} is no node")
        fields = self.machine.records[kind.record].fields
        value = next(n for n, f in enumerate(fields) if isinstance(f.type, _NUMBERS))
        links = [n for n, f in enumerate(fields) if f.type == kind]
        return kind.record, len(fields), value, links

    def node(self, value: int, kind: Type) -> Pointer:
        _, cells, place, links = self.shape(kind)
        content: list[Any] = [0] * cells
        content[place] = value
        for link in links:
            content[link] = None
        made = self.machine.heap.allocate(content, kind)
        assert made is not None
        return made

    def linked(self, values: list[int], kind: Type) -> Pointer | None:
        head: Pointer | None = None
        for value in reversed(values):
            made = self.node(value, kind)
            made.block.cells[self.shape(kind)[3][0]] = head
            head = made
        return head

    def tree(self, levels: list[int | None], kind: Type) -> Pointer | None:
        if not levels or levels[0] is None:
            return None
        row = [self.node(levels[0], kind)]
        for place, value in enumerate(levels[1:]):
            if value is not None:
                child = self.node(value, kind)
                row.append(child)
                row[place // 2].block.cells[self.shape(kind)[3][place % 2]] = child
        return row[0]

    # --- out ----------------------------------------------------------------------------------------------

    def look(self, result: Result) -> Any:
        match result.kind:
            case "stdout":
                return [int(n) for n in re.findall(r"-?\d+", "".join(self.machine.output))]
            case "emitted":
                return self.emitted
            case "return":
                value = self.returned[0]
                return int(value) if isinstance(value, bool) else value
            case "cell":
                return self.machine.read(self.handed[result.name][0], 0, "the result")
            case "returned_array":
                return self.read(self.returned[0], self.count(result, 0))
            case "array":
                return self.named_array(result)
            case "list" | "tree":
                typed = self.returned if result.name == "return" else self.handed_node(result.name)
                return self.list_of(*typed) if result.kind == "list" else self.levels_of(*typed)
            case "value":
                pointer, kind = self.returned
                return None if pointer is None else self.machine.read(pointer, self.shape(kind)[2], "a node")
            case _:
                raise Unsupported(f"result {result.kind}")

    def handed_node(self, name: str) -> Typed:
        pointer, kind = self.handed[name]
        if isinstance(kind, RefType):
            return pointer, kind
        return self.machine.read(pointer, 0, "the result"), target_type(kind)

    def named_array(self, result: Result) -> list[Any]:
        if result.name in self.handed:
            pointer = self.handed[result.name][0]
            whole = len(pointer.block.cells) - (1 if isinstance(self.values.get(result.name), str) else 0)
        else:
            block = self.machine.outside[result.name]
            pointer, whole = Pointer(block), len(block.cells)
            if not result.cut:
                raise Unsupported("a whole global array")
            if not (self.machine.layout.cells(block.kind) > 1):
                pointer = block.cells[0]
        return self.read(pointer, self.count(result, whole))

    def count(self, result: Result, whole: int) -> int:
        match result.cut:
            case None:
                return whole
            case ("return", _):
                return int(self.returned[0])
            case ("cell", name):
                return int(self.machine.read(self.handed[name][0], 0, "a count"))
            case ("global", name):
                return int(self.machine.outside[name].cells[0])
            case _:
                return size(result.size, self.values)

    def read(self, pointer: Any, count: int) -> list[Any]:
        return [self.machine.read(pointer, n, "the result") for n in range(count)]

    def list_of(self, pointer: Any, kind: Type) -> list[Any]:
        found: list[Any] = []
        _, _, value, links = self.shape(kind)
        while pointer is not None:
            found.append(self.machine.read(pointer, value, "a node"))
            pointer = self.machine.read(pointer, links[0], "a node")
            if len(found) > 1000:
                raise UndefinedBehaviour("cyclic result")
        return found

    def levels_of(self, pointer: Any, kind: Type) -> list[Any]:
        _, _, value, links = self.shape(kind)
        row = [pointer]
        for node in row:
            if node is not None:
                row += [self.machine.read(node, link, "a node") for link in links]
            if len(row) > 3000:
                raise UndefinedBehaviour("cyclic result")
        found = [None if n is None else self.machine.read(n, value, "a node") for n in row]
        while found and found[-1] is None:
            found.pop()
        return found
