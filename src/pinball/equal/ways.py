"""How a function is called and in which ways what it does is seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.seeds import Input

PRINTED = Result("printed")
INT = (-(1 << 31), (1 << 31) - 1)
WIDE = (-(1 << 63), (1 << 63) - 1)
_RANGES = {
    "char": (-128, 127), "signed char": (-128, 127), "unsigned char": (0, 255), "int8_t": (-128, 127),
    "uint8_t": (0, 255), "short": (-(1 << 15), (1 << 15) - 1), "int16_t": (-(1 << 15), (1 << 15) - 1),
    "unsigned short": (0, (1 << 16) - 1), "uint16_t": (0, (1 << 16) - 1), "unsigned": (0, (1 << 32) - 1),
    "unsigned int": (0, (1 << 32) - 1), "uint32_t": (0, (1 << 32) - 1), "_Bool": (0, 1), "bool": (0, 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """A way to look at what a call does: the call with that result, and C that is appended for it."""

    call: CallSpec
    source: str = ""

    @property
    def result(self) -> Result:
        """Return what is looked at."""
        return self.call.result


@dataclass(frozen=True, slots=True)
class Guess:
    """One way to call one function: its inputs by name and kind, and how what it does may be seen.

    ``ways`` are by what they look at; what is printed comes first. ``ranges`` are the values that the
    elements of each input can hold. ``returns`` says what kind of value comes back: ``int real void list tree
    seq ...`` in C, nothing where that is not known. Small ``cost`` is likely.
    """

    inputs: tuple[tuple[str, str], ...]
    ways: tuple[tuple[str, Way], ...]
    ranges: tuple[tuple[int, int], ...]
    returns: str = ""
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two functions called with the same inputs, and the results of one beside those of the other.

    The first way is always what is printed, which can be seen wherever a function comes to its end.
    """

    inputs: tuple[Input, ...]
    a: tuple[Way, ...]
    b: tuple[Way, ...]
    ranges: tuple[tuple[int, int], ...]
    notes: tuple[str, ...] = ()
    cost: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names, in order."""
        return tuple(i.name for i in self.inputs)

    @property
    def alike(self) -> bool:
        """Tell whether both are called with the same arguments in the same order."""
        one, other = self.a[0].call, self.b[0].call
        return one.arguments == other.arguments and one.stdin == other.stdin


def range_of(base: str) -> tuple[int, int]:
    """Return the numbers that a type of C can hold, of unsigned ones of 64 bits those below 2**63."""
    base = " ".join(w for w in base.split() if w != "const")
    if base in _RANGES:
        return _RANGES[base]
    if "unsigned" in base or base in ("size_t", "uint64_t", "uintptr_t", "uintmax_t"):
        return (0, WIDE[1])
    return WIDE if re.search(r"long|64|double|ptr|ssize", base) else INT


def ways_of(
    function: str, arguments: Sequence[Argument], results: Iterable[Result]
) -> tuple[tuple[str, Way], ...]:
    """Put what is printed first, and name each result by itself."""
    text = f"{function}({', '.join(map(shown, arguments))})"
    every = dict.fromkeys([PRINTED, *results])
    return tuple((repr(r), Way(CallSpec(function, tuple(arguments), r, None, text))) for r in every)


def shown(argument: Argument) -> str:
    """Write an argument as a call line has it."""
    kind, name = argument.kind, argument.name
    match kind:
        case "value":
            return _size(argument.size)
        case "input":
            return name
        case "buffer":
            return f"{name}({_size(argument.size)})"
        case "cell":
            return f"&{name}"
        case "emit" | "null":
            return kind
        case "grid":
            return f"grid({name}, {_size(argument.size)})"
        case "listref" | "treeref":
            return f"&{kind.removesuffix('ref')}({name})"
    return f"{kind}({name})"


def _size(size: Size) -> str:
    terms = [(f"{f}*" if f > 1 else "") + (f"len({n})" if length else n) for f, n, length in size.terms]
    if size.offset or not terms:
        terms.append(str(size.offset))
    return " + ".join(terms).replace("+ -", "- ")


def words(way: Way) -> str:
    """Say in words what is looked at."""
    result = way.result
    cut = (result.cut or ("",))[0]
    if way.source:
        return "what it leaves behind" if result.kind != "return" else "the value returned"
    match result.kind:
        case "printed" | "stdout":
            return "what is printed"
        case "return" | "exact" if result.name in ("", "return"):
            return "the value returned"
        case "returned_array":
            return "the array returned"
        case "list" | "tree" if result.name == "return":
            return f"the {result.kind} returned"
        case "emitted":
            return "what is handed to the callback"
    more = {"return": " (as many as returned)", "cell": " (as many as counted)"}.get(cut, "")
    return f"{result.name} afterwards{more}"
