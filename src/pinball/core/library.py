"""C's library functions as the interpreter knows them: text in and out, memory, strings, arithmetic."""

from __future__ import annotations

import math
import re
from functools import cmp_to_key
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.evaluate import Evaluator
from pinball.core.machine import Typed, target_type
from pinball.core.memory import UNINITIALISED, Block, Pointer
from pinball.core.tree import FloatType, IntType, PointerType, SizeType, VoidType

_INT, _LONG, _SIZE, _REAL, _NOTHING = IntType(32), IntType(64), SizeType(), FloatType(), VoidType()
_FORMAT = re.compile(r"%([-+ #0]*)(\d*)(\.\d+)?(?:hh|h|ll|l|z|j|t)?([%diuoxXcsfeg])")
_REAL_FUNCTIONS = {
    "sqrt": math.sqrt, "pow": math.pow, "fabs": math.fabs, "floor": math.floor, "ceil": math.ceil,
    "log": math.log, "log2": math.log2, "exp": math.exp, "fmod": math.fmod, "round": None,
}  # fmt: skip
_KINDS = {
    "isdigit": str.isdigit, "isalpha": str.isalpha, "isalnum": str.isalnum, "isspace": str.isspace,
    "isupper": str.isupper, "islower": str.islower,
}  # fmt: skip


class Exit(Exception):
    """``exit`` was called."""


class Library(Evaluator):
    """Runs library functions; what is printed collects in ``output``, what is read comes from ``given``."""

    output: list[str]
    given: str = ""
    read_to: int = 0

    def library(self, name: str, arguments: list[Typed]) -> Typed:
        if self.unbounded:
            return self.python_call(name, arguments)
        values = [value for value, _ in arguments]
        self.spend()
        match name, values:
            case "printf", [text, *_]:
                return self.put(self.formatted(self.text(text), values[1:])), _INT
            case "puts", [text]:
                return self.put(self.text(text) + "\n"), _INT
            case "putchar", [code]:
                self.put(chr(code % 256))
                return code, _INT
            case "getchar", []:
                return self.character(), _INT
            case "scanf", [text, *_]:
                return self.scanned(self.text(text), arguments[1:]), _INT
            case "exit" | "abort", _:
                raise Exit
            case "assert", [value]:
                if not self.truth(arguments[0]):
                    raise self.fault("an assertion that fails")
                return value, _NOTHING
            case "abs" | "labs" | "llabs", [value]:
                kind = _INT if name == "abs" else _LONG
                return self.fit(-value if value < 0 else value, kind, name), kind
            case "toupper" | "tolower", [code]:
                text = chr(code)
                return ord(text.upper() if name == "toupper" else text.lower()), _INT
            case _ if name in _KINDS and len(values) == 1:
                return int(_KINDS[name](chr(values[0]))), _INT
            case _ if name in _REAL_FUNCTIONS:
                return self.real(name, [self.convert(typed, _REAL) for typed in arguments]), _REAL
            case _:
                return self.memory(name, arguments)

    def real(self, name: str, values: list[float]) -> float:
        function = _REAL_FUNCTIONS[name]
        if function is None:
            return math.floor(values[0] + 0.5) if values[0] >= 0 else math.ceil(values[0] - 0.5)
        try:
            return float(function(*values))
        except (ValueError, OverflowError):
            return math.nan

    # --- memory -------------------------------------------------------------------------------------------

    def memory(self, name: str, arguments: list[Typed]) -> Typed:
        values = [value for value, _ in arguments]
        match name, values:
            case "memcpy" | "memmove", [to, source, size]:
                count = self.count(arguments[0], arguments[1], size)
                moved = [self.raw(source, n, name) for n in range(count)]
                if name == "memcpy" and count and self.overlap(to, source, count):
                    raise self.fault("memcpy between places that overlap")
                for place, value in enumerate(moved):
                    self.write(to, place, value, name)
                return arguments[0]
            case "memset", [to, byte, size]:
                for place in range(self.count(arguments[0], arguments[0], size)):
                    kind = target_type(arguments[0][1])
                    if byte != 0 and self.layout.bytes(kind) != 1:
                        raise Unsupported("memset of wider elements with other than 0")
                    self.write(to, place, byte if byte else self.layout.zero(kind)[0], name)
                return arguments[0]
            case "realloc", [_, size]:
                return self.grown(arguments[0], size), arguments[0][1]
            case "qsort", [base, count, size, _]:
                self.sorted(arguments[0], int(count), int(size), arguments[3])
                return base, _NOTHING
            case _:
                return self.strings_of(name, arguments)

    def count(self, first: Typed, second: Typed, size: Any) -> int:
        """Return how many cells ``size`` bytes are, by the type of one of two pointers."""
        for _, kind in (first, second):
            held = target_type(kind)
            if not isinstance(held, VoidType):
                wide = self.layout.bytes(held)
                if size % wide:
                    raise Unsupported("a part of an element")
                return self.concrete(size // wide * self.layout.cells(held), 10**6)
        raise Unsupported("memory of no type")

    def overlap(self, first: Any, second: Any, count: int) -> bool:
        return first.block is second.block and abs(first.offset - second.offset) < count

    def raw(self, pointer: Any, index: int, construct: str) -> Any:
        """Return a cell's content, which may be nothing yet."""
        block, number = self.cell(pointer, index, construct)
        return block.cells[number]

    def write(self, pointer: Any, index: int, value: Any, construct: str) -> None:
        block, number = self.cell(pointer, index, construct)
        if not block.writable:
            raise self.fault("a write to a constant array")
        block.cells[number] = value

    def grown(self, old: Typed, size: Any) -> Pointer | None:
        pointer, kind = old
        count = self.count(old, old, size)
        fresh = self.heap.allocate([UNINITIALISED] * count, target_type(kind))
        if fresh is not None and pointer is not None:
            kept = pointer.block.cells[:count]
            fresh.block.cells[: len(kept)] = kept
            self.heap.free(pointer)
        return fresh

    def sorted(self, base: Typed, count: int, size: int, order: Typed) -> None:
        pointer, kind = base
        held = target_type(kind)
        width = self.layout.cells(held)
        if self.layout.bytes(held) != size:
            raise Unsupported("qsort of parts of elements")
        items = [
            tuple(self.read(pointer, n * width + k, "qsort") for k in range(width)) for n in range(count)
        ]

        def compare(first: tuple[Any, ...], second: tuple[Any, ...]) -> int:
            places: list[Typed] = [
                (Pointer(Block(list(cells), held)), PointerType(held)) for cells in (first, second)
            ]
            return int(self.invoke(order[0], places)[0])

        for place, item in enumerate(sorted(items, key=cmp_to_key(compare))):
            for number, value in enumerate(item):
                self.write(pointer, place * width + number, value, "qsort")

    # --- strings ------------------------------------------------------------------------------------------

    def text(self, pointer: Any) -> str:
        """Return the characters before the zero."""
        found: list[str] = []
        while True:
            code = self.concrete(self.read(pointer, len(found), "a string"), 256)
            if code == 0:
                return "".join(found)
            found.append(chr(code % 256))

    def strings_of(self, name: str, arguments: list[Typed]) -> Typed:
        values = [value for value, _ in arguments]
        match name, values:
            case "strlen", [text]:
                return len(self.text(text)), _SIZE
            case "strcmp", [first, second]:
                a, b = self.text(first), self.text(second)
                return (a > b) - (a < b), _INT
            case "strncmp", [first, second, count]:
                a, b = self.text(first)[:count], self.text(second)[:count]
                return (a > b) - (a < b), _INT
            case "strcpy" | "strcat", [to, source]:
                start = len(self.text(to)) if name == "strcat" else 0
                for place, code in enumerate([*map(ord, self.text(source)), 0]):
                    self.write(to, start + place, code, name)
                return arguments[0]
            case "strchr", [text, code]:
                at = (self.text(text) + "\0").find(chr(code))
                return self.moved(text, at, arguments[0][1]) if at >= 0 else None, arguments[0][1]
            case _:
                raise Unsupported(f"call of {name!r}, which the file does not define")

    # --- text in and out ----------------------------------------------------------------------------------

    def put(self, text: str) -> int:
        self.output.append(text)
        return len(text)

    def formatted(self, text: str, values: list[Any]) -> str:
        rest = iter(values)

        def one(match: re.Match[str]) -> str:
            flags, width, precision, letter = match.groups(default="")
            if letter == "%":
                return "%"
            try:
                value = next(rest)
            except StopIteration:
                raise self.fault("printf with too few arguments") from None
            if letter == "s":
                value = self.text(value)
            elif letter == "c":
                value = chr(value % 256)
            elif letter in "diuoxX":
                value, letter = int(value), letter.replace("u", "d").replace("i", "d")
            return str(f"%{flags}{width}{precision}{letter}" % value)

        return _FORMAT.sub(one, text)

    def character(self) -> int:
        if self.read_to >= len(self.given):
            return -1
        self.read_to += 1
        return ord(self.given[self.read_to - 1])

    def scanned(self, text: str, places: list[Typed]) -> int:
        """Read numbers and characters into ``places``; return how many, -1 at the end of the input."""
        done = 0
        for part in re.findall(r"%(?:hh|h|ll|l|z)?[a-z]|\s+|[^%\s]", text):
            if part[0] != "%" or part[-1] != "c":
                self.read_to = re.compile(r"\s*").match(self.given, self.read_to).end()  # type: ignore[union-attr]
            if part.isspace():
                continue
            pattern = {"d": r"[-+]?\d+", "u": r"\d+", "f": r"[-+]?\d*\.?\d+", "c": r"[\s\S]", "s": r"\S+"}
            wanted = pattern.get(part[-1]) if part[0] == "%" else re.escape(part)
            if wanted is None:
                raise Unsupported(f"scanf of {part}")
            found = re.compile(wanted).match(self.given, self.read_to)
            if found is None:
                return done if done or self.read_to < len(self.given) else -1
            self.read_to = found.end()
            if part[0] == "%":
                self.taken(part[-1], found.group(), places[done][0])
                done += 1
        return done

    def taken(self, letter: str, text: str, pointer: Any) -> None:
        if letter == "s":
            for place, code in enumerate([*map(ord, text), 0]):
                self.write(pointer, place, code, "scanf")
            return
        value = ord(text) if letter == "c" else float(text) if letter == "f" else int(text)
        self.write(pointer, 0, value, "scanf")
