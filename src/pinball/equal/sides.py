"""Which function of each file is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pinball.core.errors import BadRequest
from pinball.equal import Code
from pinball.languages.functions import Function, functions


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two functions: its file, its name, and the slice of the file that it needs."""

    code: Code
    name: str
    slice: str

    @property
    def language(self) -> str:
        """Return the language of the file."""
        return self.code.language


def choose(a: Code, b: Code, function: str = "") -> tuple[Side, Side]:
    """Return the functions that are meant. Raise ``BadRequest`` with the choices where that is not clear.

    ``function`` is a name of both files, or two names with a comma between. Without it, a file's only
    function is meant, or the one that no other of its functions calls, or the one whose name both share.
    """
    found = [_callable(code) for code in (a, b)]
    wanted = [name.strip() for name in function.split(",")] if function.strip() else ["", ""]
    if len(wanted) == 1:
        wanted *= 2
    if len(wanted) > 2:
        raise BadRequest(f"--function {function!r}: expected NAME or NAME_A,NAME_B")
    names = [[f.name for f in row] for row in found]
    shared = [n for n in names[0] if n in names[1]]
    sides = []
    for code, row, name in zip((a, b), found, wanted, strict=True):
        sides.append(_one(code, row, name, shared))
    return sides[0], sides[1]


def single(code: Code, function: str = "") -> Side:
    """Return the function of one file that is meant, by its name or as the only one that can be.

    Raise ``BadRequest`` with the choices where that is not clear.
    """
    return _one(code, _callable(code), function.strip(), ())


def _callable(code: Code) -> list[Function]:
    """Return the functions that may be compared: the file's code, else its whole program."""
    every = [f for f in functions(code.text, code.language) if f.name]
    for role in ("code", "main", "print", "test"):
        row = [f for f in every if f.role == role]
        if row:
            return row if role != "code" else row + [f for f in every if f.role in ("main", "print")]
    raise BadRequest(f"{code.name}: no function found in it")


def _one(code: Code, row: Sequence[Function], name: str, shared: Sequence[str]) -> Side:
    by_name = {f.name: f for f in row}
    if name:
        if name not in by_name:
            raise BadRequest(f"{code.name}: no function named {name!r}; choose from: {_listed(by_name)}")
        return Side(code, name, by_name[name].text)
    best = [f for f in row if f.role == "code"] or list(row)
    called = {c for f in best for c in f.calls if c != f.name}
    entries = [f for f in best if f.name not in called]
    common = [f for f in best if f.name in shared]
    for choices in (best, common if len(shared) == 1 else [], entries):
        if len(choices) == 1:
            return Side(code, choices[0].name, choices[0].text)
    raise BadRequest(f"{code.name}: which function? choose with --function from: {_listed(by_name)}")


def _listed(names: dict[str, Function]) -> str:
    return ", ".join(names) or "none"
