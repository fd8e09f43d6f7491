"""A way to run a function, and the usual forms in which programs read their input."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pinball.forge.calls import CallSpec, parse
from pinball.measure.worlds import names

_FED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("len(xs) xs", ("array",)),
    ("len(xs) xs k", ("array", "int")),
    ("len(xs) k xs", ("array", "int")),
    ("k len(xs) xs", ("array", "int")),
    ("xs", ("array",)),
    ("k xs", ("array", "int")),
    ("len(xs) xs k i", ("array", "int", "int")),
    ("k i len(xs) xs", ("array", "int", "int")),
    ("k", ("int",)),
    ("k i", ("int", "int")),
    ("len(xs) xs len(ys) ys", ("array", "array")),
    ("len(xs) len(ys) xs ys", ("array", "array")),
    ("len(m) flat(m)", ("matrix",)),
    ("len(m) flat(m) k", ("matrix", "int")),
    ("s", ("string",)),
)
"""What is read, with the kinds of the inputs: a length and an array, then a number, and so on."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A way to run a function. ``kinds`` are its inputs', ``names`` how the call speaks of them.

    ``source`` is appended to the program, ``shown`` is the call for people. ``effect`` says that what is
    looked at was changed or made by the function, not the number that it returned. Where ``only`` is
    given, nothing else may be concluded: the call hands over more than the inputs. ``rank`` is 0 for the
    likeliest way to hand inputs over. ``fresh`` says that what is looked at was made in the call.
    ``filled`` says that a number was filled in that may well be an input of its own. ``idle`` is ``source``
    without the call, where it has work of its own to do that is none of the function's.
    """

    call: CallSpec
    kinds: tuple[str, ...]
    shown: str
    source: str = ""
    effect: bool = False
    only: str = ""
    rank: int = 0
    fresh: bool = False
    filled: bool = False
    idle: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names in order."""
        return names(self.kinds)

    @property
    def lengthy(self) -> bool:
        """Tell whether the function itself says how long the array is that is looked at."""
        cut = self.call.result.cut
        return "[:return]" in self.shown or (cut is not None and cut[0] in ("return", "cell"))

    @property
    def cut_in_place(self) -> bool:
        """Tell whether a part of the array that was handed over is looked at, cut to a length returned."""
        result = self.call.result
        own = result.kind == "array" and result.name in self.names
        return self.lengthy and (own or self.shown.endswith("xs[:return]"))

    @property
    def made(self) -> bool:
        """Tell whether what is looked at came into being in the call."""
        if self.source:
            return self.fresh
        result = self.call.result
        return (
            self.fresh
            or result.kind == "returned_array"
            or result.name == "return"
            or result.name.startswith("out")
        )

    @property
    def printed(self) -> bool:
        """Tell whether numbers are read from what was printed or handed over."""
        return self.call.result.kind in ("stdout", "emitted")


def programs(name: str, given: str = "") -> Iterator[Guess]:
    """Yield the runs of a program ``name``, called with ``given``, that reads and prints."""
    for fed, kinds in _FED:
        call = parse(f"{name}({given}) < {fed} -> stdout")
        yield Guess(call, kinds, f"{name}() < {fed} -> stdout", effect=True, rank=1)
